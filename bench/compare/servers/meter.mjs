// Loaded into a measured process: tells its parent, whenever that asks, how much CPU time it has used, and ends with it.
process.on('message', () => process.send(process.cpuUsage()));
process.on('disconnect', () => process.exit());
process.channel.unref();

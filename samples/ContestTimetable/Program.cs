using System;
using SonkoRules.Samples.ContestTimetable;

return TimetableCommand.Run(args, Console.Out, Console.Error, Console.IsOutputRedirected ? 120 : null);

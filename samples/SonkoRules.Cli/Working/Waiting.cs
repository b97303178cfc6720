using System.Threading.Tasks;
using Spectre.Console;

namespace SonkoRules.Samples.Sonko.Working;

/// <summary>Waits for work; shows people that it goes on when it takes long.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(50);

    /// <summary>The result of the work. The bar goes to standard error, and only to a terminal.</summary>
    /// <exception cref="OperationCanceledException">The program is to stop; the work is left to itself.</exception>
    public static T For<T>(Host host, Func<T> work)
    {
        var task = Task.Run(work);
        if (!Ended(task, host, host.Terminal.Patience))
        {
            if (host.Terminal is { ErrorIsTerminal: true, HasControlCodes: true })
            {
                ShowBar(host, task);
            }
            else
            {
                Ended(task, host, TimeSpan.FromMilliseconds(-1));
            }
        }

        host.Stop.ThrowIfCancellationRequested();
        return task.GetAwaiter().GetResult();
    }

    private static void ShowBar(Host host, Task task) =>
        ConsoleMaker.ForBar(host).Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .Start(progress =>
            {
                var words = new Words(host.Language);
                var bar = progress.AddTask(words.In("Расчёт", "Computing"));
                bar.IsIndeterminate = true;
                while (!Ended(task, host, Beat))
                {
                    progress.Refresh();
                }
            });

    // An error of the work is thrown by whoever asks for the result, as it was.
    private static bool Ended(Task task, Host host, TimeSpan time)
    {
        Task.WaitAny([task], (int)time.TotalMilliseconds, host.Stop);
        return task.IsCompleted;
    }
}

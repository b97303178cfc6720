using SonkoRules.Duties;

namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>The options of a watched folder.</summary>
internal sealed class DueOptions(OperationOptions options)
{
    private const int DaysAhead = 30;

    private static readonly LocalizedText WithFolder = new("этот параметр только для папки", "this option only for a folder");

    private readonly Option<string?> _on = options.Value("--on", Texts.DueOn, "ДЕНЬ", "DAY");
    private readonly Option<string?> _until = options.Value("--until", Texts.DueUntil, "ДЕНЬ", "DAY");
    private readonly Option<string?> _since = options.Value("--since", Texts.DueSince, "ДЕНЬ", "DAY");

    public Call Read(Call call, OptionFaults faults)
    {
        var isFolder = Directory.Exists(call.File);
        faults.OnlyWith(isFolder, WithFolder, _on, _until, _since);
        if (!isFolder)
        {
            return call;
        }

        if (!faults.Has(_on))
        {
            faults.Tell(_on, string.Empty, Typed.ExpectedDay);
        }

        var until = faults.Value<LocalDate>(_until, Typed.Day, Typed.ExpectedDay);
        var since = faults.Value<LocalDate>(_since, Typed.Day, Typed.ExpectedDay);
        if (faults.Value<LocalDate>(_on, Typed.Day, Typed.ExpectedDay) is not { } on)
        {
            return call;
        }

        if (until < on)
        {
            faults.Tell(_until, faults.Text(_until)!, new("день не ранее --on", "a day not before --on"));
            return call;
        }

        if (since > on)
        {
            faults.Tell(_since, faults.Text(_since)!, new("день не позднее --on", "a day not after --on"));
        }

        return call with { Due = new DueQuestion(new DutyWindow(on, until ?? on.PlusDays(DaysAhead)), since) };
    }
}

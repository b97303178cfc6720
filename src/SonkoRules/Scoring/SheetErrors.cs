namespace SonkoRules.Scoring;

/// <summary>What can be wrong with score sheets. Words count sheets and criteria from 1, places from 0.</summary>
internal static class SheetErrors
{
    public static InputError WrongNumberOfSheets(Clause clause, int sheets, int least, int greatest)
    {
        var allowed = least == greatest
            ? NumberText.Plain(least)
            : FormattableString.Invariant($"{least}–{greatest}");
        return new(
            ErrorCode.SheetCount,
            string.Empty,
            NumberText.Plain(sheets),
            new(
                FormattableString.Invariant($"число оценочных листов — {sheets}"),
                FormattableString.Invariant($"score sheets: {sheets}")),
            new(allowed, allowed),
            clause);
    }

    public static InputError ExpertTwice(Clause clause, int index, string expert) =>
        new(
            ErrorCode.ExpertTwice,
            Place(index) + "/expert",
            expert,
            new(
                FormattableString.Invariant($"оценочный лист {index + 1}: эксперт «{expert}» уже оценил заявку"),
                FormattableString.Invariant($"sheet {index + 1}: the expert '{expert}' has scored already")),
            new("один оценочный лист эксперта", "one sheet an expert"),
            clause);

    public static InputError WrongNumberOfScores(Clause clause, int index, ExpertSheet sheet, int expected)
    {
        var allowed = NumberText.Plain(expected);
        return new(
            ErrorCode.ScoreCount,
            Place(index) + "/scores",
            NumberText.Plain(sheet.Scores.Count),
            new(
                FormattableString.Invariant($"оценочный лист {index + 1} (эксперт «{sheet.Expert}»): число баллов — {sheet.Scores.Count}"),
                FormattableString.Invariant($"sheet {index + 1} (expert '{sheet.Expert}'): scores: {sheet.Scores.Count}")),
            new(allowed, allowed),
            clause);
    }

    public static InputError ScoreOffScale(
        Clause clause, int index, ExpertSheet sheet, int position, Criterion criterion, AllowedScores allowed)
    {
        var score = sheet.Scores[position];
        return new(
            ErrorCode.ScoreOffScale,
            FormattableString.Invariant($"{Place(index)}/scores/{position}"),
            NumberText.Plain(score),
            new(
                FormattableString.Invariant(
                    $"оценочный лист {index + 1} (эксперт «{sheet.Expert}»), критерий {criterion.Number}: балл {score}"),
                FormattableString.Invariant(
                    $"sheet {index + 1} (expert '{sheet.Expert}'), criterion {criterion.Number}: score {score}")),
            new(
                FormattableString.Invariant($"целое число от {allowed.Least} до {allowed.Greatest}")
                    + (allowed.Step == 1 ? string.Empty : FormattableString.Invariant($" с шагом {allowed.Step}")),
                FormattableString.Invariant($"a whole number from {allowed.Least} to {allowed.Greatest}")
                    + (allowed.Step == 1 ? string.Empty : FormattableString.Invariant($" in steps of {allowed.Step}"))),
            clause);
    }

    private static string Place(int index) => "/" + NumberText.Plain(index);
}

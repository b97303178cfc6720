using NodaTime;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;

namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>What the rows of an application say of it; what could not be read is null, and was told.</summary>
internal sealed record ApplicationHead(
    Field Id, Rubles? Request, LocalDateTime? Filed, bool? HasVideo, string Direction, OfferAnswer? Answer)
{
    private static readonly Rubles Least = Rubles.FromKopecks(1);

    public static ApplicationHead Read(RowReader row) =>
        new(
            row[RowColumns.Application],
            row.Amount(RowColumns.Request, Least),
            row.Moment(RowColumns.Filed),
            Video(row),
            row[RowColumns.Direction].Text,
            AnswerOf(row));

    /// <summary>Tells what a further row of the same application says otherwise. Blank fields say nothing.</summary>
    public void Compare(RowReader row)
    {
        Same(row, RowColumns.Request, row.IsBlank(RowColumns.Request) || row.Amount(RowColumns.Request, Least) is not { } sum || Request is null || sum == Request);
        Same(row, RowColumns.Filed, row.IsBlank(RowColumns.Filed) || row.Moment(RowColumns.Filed) is not { } time || Filed is null || time == Filed);
        Same(row, RowColumns.Video, row.IsBlank(RowColumns.Video) || Video(row) is not { } video || HasVideo is null || video == HasVideo);
        Same(row, RowColumns.Direction, row.IsBlank(RowColumns.Direction) || row[RowColumns.Direction].Text == Direction);
        Same(row, RowColumns.Answer, row.IsBlank(RowColumns.Answer) || AnswerOf(row) is not { } answer || Answer is null || answer == Answer);
    }

    private static bool? Video(RowReader row) =>
        row.IsBlank(RowColumns.Video)
            ? false
            : row.Choice(RowColumns.Video, ("да", true), ("нет", false), ("yes", true), ("no", false));

    private static OfferAnswer? AnswerOf(RowReader row) =>
        row.IsBlank(RowColumns.Answer)
            ? OfferAnswer.Awaited
            : row.Choice(
                RowColumns.Answer,
                ("согласие", OfferAnswer.Accepted),
                ("отказ", OfferAnswer.Refused),
                ("accepted", OfferAnswer.Accepted),
                ("refused", OfferAnswer.Refused));

    private void Same(RowReader row, string column, bool isSame)
    {
        if (!isSame)
        {
            row.Tell(column, new(
                $"то же, что в строке {Words.Whole(Id.Line)}, или пустое поле",
                $"the same as in line {Words.Whole(Id.Line)}, or a blank field"));
        }
    }
}

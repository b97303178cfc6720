using SonkoRules.Subsidies;

namespace SonkoRules.Reports;

/// <summary>
/// A subsidy as a bar on top of its request. The scale ends at the most that one applicant can get, or at the greatest
/// subsidy where nothing caps it: a request may exceed that many times, and all subsidies would vanish beside it.
/// </summary>
internal static class AwardBar
{
    public static Rubles ScaleOf(Sequence<Award> awards)
    {
        var greatest = awards.Aggregate(Rubles.Zero, (most, award) => Rubles.Max(most, award.Amount));
        var cap = awards.Aggregate(Rubles.Zero, (most, award) => Rubles.Max(most, award.Size.Cap));
        return cap == Rubles.MaxValue ? greatest : Rubles.Max(cap, greatest);
    }

    public static void Write(LocalReport report, Award award, Rubles scale)
    {
        var request = award.Position.Entry.Request;
        var isBeyond = request > scale;
        var html = report.Html;
        html.Open("svg", ("class", "scale"), ("role", "img"), ("aria-label", Label(report, award, request)));
        html.Empty(
            "rect", ("class", "ask"), ("y", "22%"), ("height", "56%"),
            ("width", BarLength.Of(Rubles.Min(request, scale), scale)));
        html.Empty("rect", ("class", "got"), ("y", "10%"), ("height", "80%"), ("width", BarLength.Of(award.Amount, scale)));
        if (isBeyond)
        {
            // In units of the type, at the right end of whatever width the picture has.
            html.Element("text", "▶", ("class", "beyond"), ("x", "100%"), ("y", "72%"), ("text-anchor", "end"));
        }

        html.Close();
    }

    private static string Label(LocalReport report, Award award, Rubles request) =>
        report.In("Субсидия ", "A subsidy of ") + award.Amount.ToText(report.Language)
            + report.In(" при запрошенной сумме ", " for a request of ") + request.ToText(report.Language)
            + ": " + Say.Percent(award.Amount, request, report.Language);
}

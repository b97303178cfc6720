using System;
using NodaTime;
using SonkoRules.Applications;
using SonkoRules.Procedure;
using SonkoRules.Quantities;
using SonkoRules.Tests.Applications;

namespace SonkoRules.Tests.Procedure;

public sealed class ContestProcedureTests
{
    private static readonly ContestProcedure Procedure = SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 21)).OrThrow().Procedure;

    private static readonly ApplicationDecision Proper = Filings.Decide(Filings.Proper);
    private static readonly ApplicationDecision Rejected =
        Filings.Second().Decide(Filings.Proper, Filings.Ineligible, Filings.Dates).OrThrow();
    private static readonly ApplicationDecision Returned = Filings.Decide(Filings.Proper with { HasSignature = false });
    private static readonly ApplicationDecision Undetermined = Filings.Decide(Filings.Proper with { HasSignature = null });
    private static readonly ApplicationDecision Withdrawn =
        Filings.Decide(Filings.Proper with { Withdrawal = Withdrawal.At(Filings.Proper.Filed) });
    private static readonly ApplicationDecision NotFiled = Filings.Decide(
        Filings.Proper with { Rework = new Rework.Awaited(new LocalDate(2025, 5, 25)) });

    [Fact]
    public void A_contest_is_void_without_a_proper_application()
    {
        Assert.Equal("NothingFiled", Standing());
        Assert.Equal("NothingFiled", Standing(Withdrawn, NotFiled));
        Assert.Equal("AllRejected", Standing(Rejected));
        Assert.Equal("AllRejected", Standing(Rejected, Withdrawn, Rejected));
        Assert.Equal("1 proper", Standing(Rejected, Proper));
        Assert.Equal("2 proper", Standing(Proper, Undetermined, Proper));
        Assert.Equal("open A-1", Standing(Rejected, Returned));
        Assert.Equal("open A-1", Standing(Undetermined));
    }

    [Theory]
    [InlineData("2025-05-19", null, null, "from 2025-05-19")]
    [InlineData("2025-05-19", false, true, "from 2025-05-19")]
    [InlineData("2025-05-20", true, false, "from 2025-05-20")]
    [InlineData("2025-05-20", true, true, "not: AgreementsMade")]
    [InlineData("2025-05-20", false, false, "not: NoForceMajeure")]
    [InlineData("2025-05-20", false, true, "not: NoForceMajeure AgreementsMade")]
    [InlineData("2025-05-20", false, null, "not: NoForceMajeure")]
    [InlineData("2025-05-20", null, true, "not: AgreementsMade")]
    [InlineData("2025-05-20", null, false, "ask: ForceMajeure")]
    [InlineData("2025-05-20", true, null, "ask: AgreementsMade")]
    [InlineData("2025-05-20", null, null, "ask: ForceMajeure AgreementsMade")]
    public void A_contest_is_cancelled_freely_in_its_term_and_then_only_for_force_majeure(
        string placed, bool? forceMajeure, bool? agreementsMade, string expected)
    {
        var cancellation = Procedure.Cancel(
            NodaTime.Text.LocalDatePattern.Iso.Parse(placed).Value, new LocalDate(2025, 5, 19), forceMajeure, agreementsMade);

        Assert.Equal("2.12.5", cancellation.Clause.ToString());
        Assert.Equal(expected, cancellation.Match(
            effective => $"from {effective.From:uuuu-MM-dd}",
            notAllowed => $"not: {string.Join(' ', notAllowed.Obstacles)}",
            undetermined => $"ask: {string.Join(' ', undetermined.Missing)}"));
        var switched = string.Empty;
        cancellation.Switch(_ => switched = "from", _ => switched = "not", _ => switched = "ask");
        Assert.StartsWith(switched, expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-04-18", 0, "TooEarly")]
    [InlineData("2025-04-19", 0, "1, 2 left")]
    [InlineData("2025-05-15", 1, "2, 1 left")]
    [InlineData("2025-05-15", 2, "3, 0 left")]
    [InlineData("2025-05-15", 3, "TooMany")]
    [InlineData("2025-05-16", 2, "TooLate")]
    [InlineData("2025-05-16", 3, "TooLate TooMany")]
    public void Three_requests_are_due_until_the_third_working_day_before_acceptance_ends(
        string day, int alreadySent, string expected)
    {
        // Announced on 19.04.2025; acceptance ends on Tuesday 20.05.2025, the third working day before is Thursday 15.05.
        var request = Procedure.RequestClarification(
            NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, new LocalDate(2025, 4, 19), new LocalDate(2025, 5, 15), alreadySent);

        Assert.Equal("2.5", request.Clause.ToString());
        Assert.Equal(expected, request.Match(
            accepted => FormattableString.Invariant($"{accepted.Number}, {accepted.Left} left"),
            refused => string.Join(' ', refused.Reasons)));
        var accepts = false;
        request.Switch(_ => accepts = true, _ => accepts = false);
        Assert.Equal(expected.EndsWith("left", StringComparison.Ordinal), accepts);
    }

    [Fact]
    public void A_count_below_zero_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Procedure.RequestClarification(new(2025, 5, 1), new(2025, 4, 19), new(2025, 5, 15), -1));

    private static string Standing(params ApplicationDecision[] decisions)
    {
        var standing = Procedure.Standing(decisions.ToSequence());
        var switched = string.Empty;
        standing.Switch(_ => switched = "goes on", _ => switched = "void", _ => switched = "open");
        Assert.Equal(switched, standing.Match(_ => "goes on", _ => "void", _ => "open"));
        Assert.Equal("2.12.4", standing.Clause.ToString());
        return standing.Match(
            goesOn => FormattableString.Invariant($"{goesOn.Proper} proper"),
            notHeld => notHeld.Reason.ToString(),
            open => $"open {string.Join(' ', open.Undecided)}");
    }
}

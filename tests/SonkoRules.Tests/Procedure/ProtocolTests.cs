using System;
using System.Linq;
using NodaTime;
using SonkoRules.Applications;
using SonkoRules.Procedure;
using SonkoRules.Quantities;
using SonkoRules.Tests.Applications;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Procedure;

public sealed class ProtocolTests
{
    private static readonly ContestProcedure Procedure =
        SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 21)).OrThrow().Procedure;

    private static readonly ApplicationDecision Proper = Filings.Decide(Filings.Proper);
    private static readonly ApplicationDecision Rejected =
        Filings.Second().Decide(Filings.Proper with { Id = "A-2" }, Filings.Ineligible, Filings.Dates).OrThrow();
    private static readonly ApplicationDecision Undetermined = Filings.Decide(Filings.Proper with { HasSignature = null });
    private static readonly ApplicationDecision Withdrawn =
        Filings.Decide(Filings.Proper with { Withdrawal = Withdrawal.At(Filings.Proper.Filed) });

    private static readonly ProtocolMeeting Meeting = new(new LocalDateTime(2025, 6, 10, 11, 0), "г. Смоленск");
    private static readonly Sequence<ProtocolWinner> Winners = Sequence.Of(new ProtocolWinner("A-1", Rubles.From(50_000m)));

    /// <summary>2.19: how many came, how many were considered, and each rejection with its grounds.</summary>
    [Fact]
    public void The_protocol_of_the_review_counts_what_came_and_what_was_considered()
    {
        var protocol = Procedure.Review(Sequence.Of(Proper, Rejected, Withdrawn));

        Assert.Equal((3, 2), (protocol.Received, protocol.Considered));
        Assert.Equal(["A-2"], protocol.Rejected.Select(rejected => rejected.ApplicationId));
        Assert.Empty(protocol.Undecided);
        Assert.StartsWith(
            "Поступило заявок: 3, рассмотрено: 2 [п. 2.19]\n  Заявка «A-2» отклонена [п. 2.17]\n"
                + "    Несоответствие участника конкурса установленным требованиям [п. 2.17.1]",
            protocol.Explain().ToText(Language.Russian),
            StringComparison.Ordinal);
        Assert.Equal(["A-1"], Procedure.Review(Sequence.Of(Undetermined)).Undecided);
    }

    /// <summary>2.26 with 2.27.1–2.27.4, and 2.15.3.</summary>
    [Fact]
    public void The_protocol_of_the_results_has_every_item_with_its_clause()
    {
        var request = new ExplanationRequest("A-1", new(2025, 5, 22), new(2025, 5, 26));
        var protocol = Procedure.Results(
            Sequence.Of(Proper, Rejected),
            Winners,
            Meeting,
            Procedure.Unanswered(Sequence.Of(request), new LocalDate(2025, 5, 27)));

        Assert.Equal(
            ["2.27.1", "2.27.2", "2.27.3", "2.27.4", "2.15.3"],
            Enum.GetValues<ProtocolItem>().Select(item => protocol.ClauseOf(item).ToString()));
        Assert.Empty(protocol.Missing);
        Assert.Equal(["A-1", "A-2"], protocol.Considered);
        var lines = protocol.Explain().ToText(Language.Russian).Split('\n');
        Assert.Equal("Протокол подведения итогов конкурса [п. 2.23]", lines[0]);
        Assert.Contains("  дата, время и место рассмотрения заявок: 10.06.2025 11:00:00, г. Смоленск [п. 2.27.1]", lines);
        Assert.Contains(lines, line => line.StartsWith("  организации, с которыми заключаются соглашения, и размеры субсидий: A-1 — ", StringComparison.Ordinal));
        Assert.Contains(
            "    Разъяснения по заявке «A-1», запрошенные со сроком представления 26.05.2025, в этот срок не представлены [п. 2.15.3]",
            lines);
    }

    [Fact]
    public void A_protocol_says_what_it_lacks()
    {
        Assert.Equal([ProtocolItem.Meeting], Results(Proper, meeting: null).Missing);
        Assert.Equal([ProtocolItem.Winners], Results(Proper, Meeting, winnersAreFinal: false).Missing);
        Assert.Equal(
            [ProtocolItem.Considered, ProtocolItem.Rejected, ProtocolItem.Winners], Results(Undetermined, Meeting).Missing);
    }

    /// <summary>2.15.3: an answer after the term is none; on its last day it is still awaited.</summary>
    [Theory]
    [InlineData(null, "2025-05-26", false)]
    [InlineData(null, "2025-05-27", true)]
    [InlineData("2025-05-26", "2025-05-27", false)]
    [InlineData("2025-05-27", "2025-05-27", true)]
    [InlineData("2025-05-27", "2025-05-26", false)]
    public void A_request_is_unanswered_once_its_term_is_over(string? answered, string day, bool unanswered)
    {
        var request = new ExplanationRequest(
            "A-1", new(2025, 5, 22), new(2025, 5, 26), answered is null ? null : Day(answered));

        Assert.Equal(unanswered, request.IsUnansweredOn(Day(day)));
        Assert.Equal(unanswered ? 1 : 0, Procedure.Unanswered(Sequence.Of(request), Day(day)).Count);
    }

    [Fact]
    public void A_request_is_not_answered_before_it_is_placed()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new ExplanationRequest("A-1", new(2025, 5, 22), new(2025, 5, 21)));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new ExplanationRequest("A-1", new(2025, 5, 22), new(2025, 5, 26), new LocalDate(2025, 5, 21)));
    }

    private static ResultsProtocol Results(
        ApplicationDecision decision, ProtocolMeeting? meeting, bool winnersAreFinal = true) =>
        Procedure.Results(Sequence.Of(decision), Winners, meeting, Sequence.Empty<UnansweredRequest>(), winnersAreFinal);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}

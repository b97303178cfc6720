using System.Linq;
using NodaTime;
using SonkoRules.Deadlines;
using SonkoRules.Quantities;
using SonkoRules.Returns;

namespace SonkoRules.Tests.Returns;

/// <summary>One award as a whole (3.7–3.19): what is left, by whom, what is overdue, what is to be returned.</summary>
public sealed class GrantTests
{
    private static readonly Rulebook Rules = new(SmolenskRules.ThirdEdition);

    private static Grant Paid { get; } = new()
    {
        Id = "14",
        Subsidy = Rubles.From(500_000m),
        Agreement = new AgreementFacts
        {
            ProtocolSigned = new(2025, 6, 2),
            DraftNoticeSent = new(2025, 6, 5),
            SignedByRecipient = new(2025, 6, 9),
            Made = new(2025, 6, 10),
            Paid = new(2025, 6, 18),
        },
    };

    [Fact]
    public void Before_the_agreement_the_draft_is_next()
    {
        var grant = Paid with { Agreement = new AgreementFacts { ProtocolSigned = new(2025, 6, 2) } };
        var state = State(grant, new(2025, 6, 2));

        Assert.Null(state.Reporting);
        Assert.Equal(DeadlineActor.Ministry, state.Next!.Actor);
        Assert.Equal("3.7.1", state.Next.Clause.ToString());
        Assert.Empty(state.Overdue);
    }

    [Fact]
    public void Reports_that_were_not_given_are_overdue_and_those_given_are_gone()
    {
        // 3.18: by the 10th of the month after each quarter; 10 July 2025 is a Thursday.
        Assert.Empty(State(Paid, new(2025, 7, 10)).Overdue);
        Assert.Equal(new LocalDate(2025, 7, 10), Assert.Single(State(Paid, new(2025, 7, 11)).Overdue).Deadline!.LastDay);

        var given = Paid with { Reports = Sequence.Of(new GivenReport(2, new(2025, 7, 8))) };
        Assert.Empty(State(given, new(2025, 7, 11)).Overdue);
        Assert.Equal(new LocalDate(2025, 10, 10), State(given, new(2025, 7, 11)).Next!.Deadline!.LastDay);

        // What is given later than the day asked about is not known on it.
        Assert.NotEmpty(State(given with { Reports = Sequence.Of(new GivenReport(2, new(2025, 7, 12))) }, new(2025, 7, 11)).Overdue);
    }

    [Fact]
    public void A_breach_that_is_not_cured_takes_the_whole_subsidy_back()
    {
        var grant = Paid with
        {
            Breaches = Sequence.Of(new BreachFacts
            {
                SubsidyYear = 2025,
                Found = new(2025, 9, 1),
                ActSent = new(2025, 9, 3),
                CureBy = new(2025, 9, 30),
            }),
        };

        // 3.17. Not yet found, still curable, not cured.
        Assert.Null(State(grant, new(2025, 8, 31)).Returns);
        Assert.Equal((Rubles.Zero, Rubles.From(500_000m)), Sums(State(grant, new(2025, 9, 15))));
        Assert.Equal((Rubles.From(500_000m), Rubles.Zero), Sums(State(grant, new(2025, 10, 15))));
    }

    [Fact]
    public void Every_task_is_a_step_or_a_report_of_the_rooms_asked_one_by_one()
    {
        var asOf = new LocalDate(2025, 7, 1);
        var calendar = Rules.Deadlines.Calendar;
        var agreement = Rules.Returns.Agreement(Paid.Agreement, asOf, calendar).OrThrow();
        var reporting = Rules.Returns.Reporting(Paid.Agreement.Made!.Value, calendar).OrThrow();

        var days = agreement.Steps.Where(step => step.IsLeft).Select(step => step.Deadline!.LastDay)
            .Concat(reporting.Reports.Select(report => report.Deadline.LastDay))
            .Concat([reporting.ResultDate.LastDay, reporting.UnusedReturn.LastDay, reporting.Publication.LastDay])
            .Order();

        Assert.Equal(days, State(Paid, asOf).Tasks.Select(task => task.Deadline!.LastDay));
    }

    [Fact]
    public void Days_that_contradict_each_other_are_refused_at_their_places()
    {
        var grant = Paid with
        {
            Agreement = Paid.Agreement with { Paid = new(2025, 6, 1) },
            Breaches = Sequence.Of(new BreachFacts { SubsidyYear = 2025, Found = new(2025, 9, 1), ActSent = new(2025, 8, 1), CureBy = new(2025, 9, 30) }),
        };

        var errors = Rules.Returns.Standing(grant, new(2025, 10, 15), Rules.Deadlines.Calendar).AsT1.Errors;

        Assert.Contains(errors, error => error.Path == "/grant/agreement/paid");
        Assert.Contains(errors, error => error.Path == "/grant/breaches/0/actSent");
    }

    private static (Rubles Owed, Rubles Contingent) Sums(GrantState state) => (state.Returns!.Total, state.Returns.Contingent);

    private static GrantState State(Grant grant, LocalDate asOf) =>
        Rules.Returns.Standing(grant, asOf, Rules.Deadlines.Calendar).OrThrow();
}

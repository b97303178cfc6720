using System;
using System.Linq;
using NodaTime;
using SonkoRules.Deadlines;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

/// <summary>The terms of the editions against the table of terms, written down a second time from the text.</summary>
public sealed class DeadlineTermsTests
{
    // Name; clause; whose (an asterisk: not named in the text); the number and the unit (wd, cd); the words that say
    // from where it runs; what becomes of a last day that is off.
    private const string Table = """
        SubsidyInformation       1.8    Ministry*  15 wd  N-th following    stays
        Announcement             2.2    Ministry   1 cd   before            back
        ResultsPlacement         2.3    Ministry*  14 cd  N-th following    on
        ClarificationRequest     2.5    Applicant  3 wd   before            stays
        Clarification            2.5    Ministry   1 wd   before            stays
        Acceptance               2.6    NoOne      30 cd  from following    span
        RegisterExtract          2.9.5  Applicant  30 cd  look back         stays
        TaxCertificate           2.9.6  Applicant  30 cd  look back         stays
        ApplicationChanges       2.10   Applicant  that day                 stays
        ReworkNotice             2.10.1 Ministry   1 wd   from the day      stays
        ReworkNoticeLimit        2.10.1 Ministry   1 wd   before            stays
        ReworkedApplication      2.10.3 Applicant  1 cd   before            back
        Withdrawal               2.12.1 Applicant  that day                 stays
        Refiling                 2.12.3 Applicant  the day before           stays
        Cancellation             2.12.5 Ministry   1 wd   before            stays
        Opening                  2.13   Ministry   3 wd   N-th following    stays
        OpeningPlacement         2.13   Ministry   1 wd   N-th following    stays
        Review                   2.14   Ministry   5 wd   from following    stays
        Explanation              2.15.1 Applicant  2 wd   from following    stays
        ExplanationLimit         2.15.1 Applicant  that day                 stays
        ReviewProtocol           2.19   Ministry   3 wd   from the day      stays
        ReviewProtocolPlacement  2.19   Ministry   1 wd   N-th following    stays
        CommissionPlacement      2.20   Ministry   that day                 stays
        Summary                  2.20   Ministry   2 wd   from the day      stays
        Winners                  2.22   Ministry*  30 cd  from the day      span
        PortalPlacement          2.25   Ministry*  1 cd   N-th following    on
        OwnSitePlacement         2.25   Ministry*  5 cd   from the day      on
        ReviewProtocolChanges    2.28   Ministry*  10 cd  from the day      on
        ResultsProtocolChanges   2.28   Ministry*  10 cd  from the day      on
        DraftAgreement           3.7.1  Ministry   3 wd   from the day      stays
        AgreementSigning         3.7.2  Recipient  5 wd   from following    stays
        Payment                  3.12   Ministry   10 wd  from the day      stays
        UnusedReturn             3.13   Recipient  1.2 of year+1            on
        AmendmentNotice          3.15   Recipient  15 wd  before            stays
        NoticeRegistration       3.15   Ministry   that day                 stays
        AdditionalAgreement      3.15   Ministry   10 wd  from the day      stays
        ProjectPublication       3.16   Ministry*  until 1.3 of year+1      stays
        BreachAct                3.17   Ministry   5 wd   from the day      stays
        BreachCure               3.17   Recipient  stated                   on
        ReturnDecision           3.17   Ministry   7 wd   from the day      stays
        ReturnDemand             3.17   Ministry   5 wd   from the day      stays
        ReturnInYear             3.17   Recipient  30 wd  from the day      stays
        ReturnAfterYear          3.17   Recipient  30 cd  from the day      on
        QuarterlyReport          3.18   Recipient  10 of the next month     on
        ResultDate               3.18   Recipient  20.12 of year+0          stays
        FinalReport              3.18   Recipient  25.12 of year+0          on
        ReturnForResults         3.18   Recipient  30 cd  from the day      on
        SuspensionRequest        3.19   Recipient  30 cd  N-th following    on
        SuspensionRequestLimit   3.19   Recipient  that day                 stays
        SuspensionDecision       3.19   Ministry   5 wd   from the day      stays
        SuspensionNotice         3.19   Ministry   1 wd   from the day      stays
        """;

    private static readonly string[] Names =
    [
        .. typeof(DeadlineTerms).GetProperties()
            .Where(property => typeof(IDeadlineTerm).IsAssignableFrom(property.PropertyType))
            .Select(property => property.Name),
    ];

    [Fact]
    public void The_terms_are_those_of_the_text()
    {
        var terms = SmolenskRules.ThirdEdition.Deadlines;
        var rows = Names.Select(name => Row(name, (IDeadlineTerm)typeof(DeadlineTerms).GetProperty(name)!.GetValue(terms)!));

        Assert.Equal(Table.Split('\n').Select(Squeeze), rows.Select(Squeeze));
    }

    [Fact]
    public void All_lists_every_term_in_the_order_of_the_clauses()
    {
        var terms = SmolenskRules.ThirdEdition.Deadlines;

        Assert.Equal(Names.Select(name => typeof(DeadlineTerms).GetProperty(name)!.GetValue(terms)), terms.All);
        Assert.Equal(Names, terms.All.Select(term => term.Name));
        Assert.Equal(terms.All.Select(term => term.Clause).Order(), terms.All.Select(term => term.Clause));
    }

    [Fact]
    public void The_editions_differ_in_the_lead_of_the_announcement_alone()
    {
        var first = SmolenskRules.FirstEdition.Deadlines;

        Assert.Equal(new(3, DayUnit.Calendar), first.Announcement.Form);
        Assert.Equal(SmolenskRules.SecondEdition.Deadlines, first with { Announcement = SmolenskRules.SecondEdition.Deadlines.Announcement });
        Assert.Equal(SmolenskRules.SecondEdition.Deadlines, SmolenskRules.ThirdEdition.Deadlines);
    }

    [Fact]
    public void Every_term_says_in_two_languages_what_is_due_and_from_when()
    {
        foreach (var term in SmolenskRules.FirstEdition.Deadlines.All)
        {
            Assert.Matches("^[а-яА-ЯёЁ ,]+$", term.What.Russian.Replace("III", string.Empty, StringComparison.Ordinal));
            Assert.Matches("^[a-zA-Z ,']+$", term.What.English);
            Assert.Matches("^[а-яА-ЯёЁ ,]+$", term.Trigger.Russian);
            Assert.Matches("^[a-zA-Z ,']+$", term.Trigger.English);
        }
    }

    [Fact]
    public void All_the_rules_bear_the_names_of_their_properties()
    {
        var rules = Rules();
        var properties = typeof(DeadlineRules).GetProperties()
            .Where(property => typeof(DeadlineRule).IsAssignableFrom(property.PropertyType))
            .Select(property => (property.Name, ((DeadlineRule)property.GetValue(rules)!).Name))
            .ToList();

        Assert.All(properties, pair => Assert.Equal(pair.Item1, pair.Item2));
        Assert.Equal(properties.Select(pair => pair.Item2), rules.All.Select(rule => rule.Name));
        Assert.Equal(48, rules.All.Count);
        Assert.Equal(rules.All.Select(rule => rule.Clause).Order(), rules.All.Select(rule => rule.Clause));
    }

    [Fact]
    public void A_region_sets_terms_of_its_own()
    {
        var terms = SmolenskRules.ThirdEdition.Deadlines;
        var region = SmolenskRules.ThirdEdition with
        {
            Id = "R1",
            Deadlines = terms with
            {
                Payment = terms.Payment with { Form = new(5, DayUnit.Calendar, DayOne.DayFollowing), LastDayOff = LastDayOff.MovesOn },
            },
        };

        // 1 May 2025 + 5 = 6 May, a working Tuesday.
        Assert.Equal("2025-05-06", Text(new Rulebook(region).Deadlines.Payment.From(D("2025-05-01"), Russia).OrThrow().LastDay));
    }

    [Fact]
    public void Numbers_that_are_no_terms_are_refused()
    {
        Assert.Equal("Count", Assert.Throws<ArgumentOutOfRangeException>(() => new Term.DaysAfter(0, DayUnit.Calendar, DayOne.FromTheDay)).ParamName);
        Assert.Equal("Count", Assert.Throws<ArgumentOutOfRangeException>(() => new Term.DaysAfter(3661, DayUnit.Calendar, DayOne.FromTheDay)).ParamName);
        Assert.Equal("Unit", Assert.Throws<ArgumentOutOfRangeException>(() => new Term.DaysAfter(1, (DayUnit)7, DayOne.FromTheDay)).ParamName);
        Assert.Equal("Start", Assert.Throws<ArgumentOutOfRangeException>(() => new Term.DaysAfter(1, DayUnit.Calendar, (DayOne)7)).ParamName);
        Assert.Equal("Count", Assert.Throws<ArgumentOutOfRangeException>(() => new Term.DaysBefore(0, DayUnit.Calendar)).ParamName);
        Assert.Equal("Unit", Assert.Throws<ArgumentOutOfRangeException>(() => new Term.DaysBefore(1, DayUnit.Calendar) with { Unit = (DayUnit)(-1) }).ParamName);
        Assert.Equal("Count", Assert.Throws<ArgumentOutOfRangeException>(() => new Term.LookBack(0)).ParamName);
        Assert.Equal("YearsLater", Assert.Throws<ArgumentOutOfRangeException>(() => new Term.DateInYear(new(2, 1), 11)).ParamName);
        Assert.Equal("DayOfMonth", Assert.Throws<ArgumentOutOfRangeException>(() => new Term.DayAfterQuarter(29)).ParamName);
        Assert.Equal(Term.GreatestCount, new Term.DaysAfter(Term.GreatestCount, DayUnit.Working, DayOne.FromTheDay).Count);
    }

    [Fact]
    public void A_term_matches_and_switches_on_its_case()
    {
        Term[] cases =
        [
            new Term.DaysAfter(1, DayUnit.Working, DayOne.FromTheDay),
            new Term.DaysBefore(1, DayUnit.Working),
            new Term.LookBack(1),
            new Term.SameDay(),
            new Term.DayBefore(),
            new Term.DateInYear(new AnnualDate(2, 1), 1),
            new Term.DayAfterQuarter(10),
            new Term.StatedDate(),
        ];

        for (var i = 0; i < cases.Length; i++)
        {
            Assert.Equal(i, cases[i].Match(_ => 0, _ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6, _ => 7));
            var switched = -1;
            cases[i].Switch(
                _ => switched = 0, _ => switched = 1, _ => switched = 2, _ => switched = 3,
                _ => switched = 4, _ => switched = 5, _ => switched = 6, _ => switched = 7);
            Assert.Equal(i, switched);
        }
    }

    private static string Row(string name, IDeadlineTerm term)
    {
        var form = term.Term.Match(
            after => $"{after.Count} {Unit(after.Unit)} " + after.Start switch
            {
                DayOne.FromTheDay => "from the day",
                DayOne.FromTheDayFollowing => "from following",
                _ => "N-th following",
            },
            before => $"{before.Count} {Unit(before.Unit)} before",
            lookBack => $"{lookBack.Count} cd look back",
            _ => "that day",
            _ => "the day before",
            date => (date.Until ? "until " : string.Empty) + $"{date.Date.Day}.{date.Date.Month} of year+{date.YearsLater}",
            quarter => $"{quarter.DayOfMonth} of the next month",
            _ => "stated");
        var off = term.LastDayOff switch
        {
            LastDayOff.MovesOn => "on",
            LastDayOff.MovesBack => "back",
            LastDayOff.Span => "span",
            _ => "stays",
        };
        return $"{name} {term.Clause} {term.Actor}{(term.ActorIsImplied ? "*" : string.Empty)} {form} {off}";
    }

    private static string Unit(DayUnit unit) => unit == DayUnit.Working ? "wd" : "cd";

    private static string Squeeze(string row) => string.Join(' ', row.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

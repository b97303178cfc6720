using System.Linq;
using System.Reflection;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Calendars;
using SonkoRules.Contests;
using SonkoRules.Duties;
using SonkoRules.Expenses;
using SonkoRules.Indicators;
using SonkoRules.Procedure;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Subsidies;

namespace SonkoRules.Tests.Architecture.Sampling;

/// <summary>A pool that starts from the editions, a calendar and contests, one of them with the greatest sums.</summary>
internal static class LibraryPool
{
    public static Pool Of(int seed, params Assembly[] further)
    {
        var pool = new Pool(seed, [Library.Assembly, .. further]);
        var greatest = Rubles.FromKopecks(long.MaxValue);
        foreach (var rules in SmolenskRules.History.Editions.Select(edition => new Rulebook(edition)))
        {
            pool.Add(rules, 6);
            pool.Add(Contest.Run(rules, Small(rules, Rubles.From(250_000m), 30_000m)), 8);
            pool.Add(Contest.Run(rules, Small(rules, greatest, 92_233_720_368_547_758.07m)), 4);
            pool.Add(rules.Applications.CheckApplicant(new ApplicantData()));
            pool.Add(rules.Procedure.CheckAnnouncement(Sequence.Of(AnnouncementItem.Purpose)));
            pool.Add(Protocol(rules), 3);
            pool.Add(rules.Expenses.Amend(Sequence.Empty<BudgetLine>(), Sequence.Empty<BudgetLine>()));
            pool.Add(rules.Returns.Relief(ServiceRequest.Suspension));
        }

        pool.Add(RussianCalendar.FiveDayWeek);
        pool.Add(Plan(), 4);
        pool.Add(Report().Check(), 4);
        for (var round = 0; round < 3; round++)
        {
            foreach (var type in Library.PublicTypes.Concat(further.SelectMany(each => each.GetTypes().Where(type => type.IsVisible)))
                .Where(type => type is { IsAbstract: false, IsEnum: false, ContainsGenericParameters: false }
                    && !typeof(System.Delegate).IsAssignableFrom(type)))
            {
                for (var i = 0; i < 20 && pool.Count(type) < 4; i++)
                {
                    pool.Add(pool.New(type, 0));
                }
            }
        }

        return pool;
    }

    private static ResultsProtocol Protocol(Rulebook rules) =>
        rules.Procedure.Results(
            Sequence.Empty<ApplicationDecision>(),
            Sequence.Of(new ProtocolWinner("A", Rubles.From(1_000m))),
            new ProtocolMeeting(new(2025, 6, 10, 11, 0), "a hall"),
            rules.Procedure.Unanswered(
                Sequence.Of(new ExplanationRequest("B", new(2025, 5, 22), new(2025, 5, 26))), new(2025, 5, 27)));

    private static RoadmapPlan Plan() =>
        new RoadmapRules(Readings.Default)
            .In(
                new Roadmap("Карта", Sequence.Of(
                    new RoadmapItem("1.1", "Отчёт", DutyTerm.Quarterly, Sequence.Of("Отдел")),
                    new RoadmapItem("1.2", "Ответ", DutyTerm.OnDemand, Sequence.Of("Отдел")) { Result = "Не менее 50 %" })),
                new DutyWindow(new(2025, 1, 1), new(2025, 12, 31)),
                RussianCalendar.FiveDayWeek)
            .OrThrow();

    private static Report Report()
    {
        ReportRow Row(string name, string cell, ReportRowKind kind = ReportRowKind.Row) =>
            new(name, Sequence.Of(ReportCell.Read(cell), ReportCell.Read(name == "А" ? "более 5" : "1")), kind) { Number = 1 };
        return new Report("Отчёт")
        {
            Tables = Sequence.Of(new ReportTable(
                "Таблица",
                Sequence.Of(new ReportColumn("тыс. рублей"), new ReportColumn("участники")),
                Sequence.Of(Row("А", "1,5"), Row("Б", "2,5"), Row("Итого", "4,1", ReportRowKind.Total)))),
            Figures = Sequence.Of(new ReportFigure("всего", new ReportNumber(4, 0), "тыс. рублей", "Таблица", "тыс. рублей")),
            Shares = Sequence.Of(new ReportShare("доля", 82m, 330m, new ReportNumber(25, 0))),
            Indicators = Sequence.Of(new ReportIndicator("охват", "%", new ReportNumber(4, 0), new ReportNumber(5, 0))),
        };
    }

    private static ContestInput Small(Rulebook rules, Rubles budget, decimal request)
    {
        var tenth = rules.Edition.Methodology.Criteria[0].Scale.Top / 10;
        return new()
        {
            Budget = new Budget(budget),
            Applications = Sequence.Of(
                Tests.Contests.SmallContest.Application("A", 9 * tenth, request),
                Tests.Contests.SmallContest.Application("B", 8 * tenth, 1_000m, minute: 1, video: true),
                Tests.Contests.SmallContest.Application("C", 8 * tenth, 0.01m, minute: 2)),
        };
    }
}

using SonkoRules.Scoring;

namespace SonkoRules;

/// <summary>The two scoring methodologies of the order (appendix 1) as data.</summary>
internal static class SmolenskMethodology
{
    private static readonly LocalizedText[] Names =
    [
        new("Актуальность и социальная значимость", "Relevance and social significance"),
        new("Логическая связность и реализуемость", "Logical coherence and feasibility"),
        new("Инновационность, уникальность", "Innovation, uniqueness"),
        new("Соотношение расходов и результатов", "Costs against expected results"),
        new("Реалистичность сметы", "Realism of the estimate"),
        new("Масштабность", "Breadth of the project"),
        new("Собственный вклад и дополнительные ресурсы", "Own contribution and further resources"),
        new("Опыт организации", "Experience of the organisation"),
        new("Опыт и компетенции команды", "Experience and competence of the team"),
        new("Информационная открытость", "Openness of information"),
    ];

    /// <summary>E1 and E2: scores from 0 to 10. The weights add to 10.5, so the best total is 105, not the declared
    /// 100.</summary>
    public static Methodology TenPoints { get; } =
        Of(new ScoreScale(0, 10, 1), [2m, 2m, 0.5m, 2m, 1m, 0.5m, 0.5m, 0.5m, 1m, 0.5m]);

    /// <summary>E3: scores from 0 to 100. Not the first one divided by ten: criterion 9 fell from 1 to 0.05.</summary>
    public static Methodology HundredPoints { get; } =
        Of(new ScoreScale(0, 100, 10), [0.2m, 0.2m, 0.05m, 0.2m, 0.1m, 0.05m, 0.05m, 0.05m, 0.05m, 0.05m]);

    private static Methodology Of(ScoreScale scale, decimal[] weights) =>
        new()
        {
            Criteria = weights
                .Select((weight, i) => new Criterion(i + 1, Clause.Parse("A1.8"), Names[i], weight, scale))
                .ToSequence(),
            Panel = new PanelSize.Exactly(3),
            Bands = Sequence.Of(
                ConclusionBand.AtLeast(Points.From(60m), Conclusion.Recommended),
                ConclusionBand.Between(Points.From(50m), Points.From(59.9m), Conclusion.Shortcomings),
                ConclusionBand.Between(Points.From(0m), Points.From(49.9m), Conclusion.NotRecommended)),
            OwnResourceBands = OwnResources(scale.DescribedStep),
            DeclaredMaximum = Points.From(100m),
            FinalScoreDigits = 2,
            BandDigits = 1,
            Clauses = new MethodologyClauses
            {
                Panel = Clause.Parse("A1.3"),
                Scale = Clause.Parse("A1.6"),
                ExpertTotal = Clause.Parse("A1.7"),
                OwnResources = Clause.Parse("A1.9.7"),
                Conclusion = Clause.Parse("A1.10"),
                FinalScore = Clause.Parse("A1.13"),
            },
        };

    // Criterion 7 (A1.9.7): the bounds as they are stated, touching and nesting as they do; five scores are also for a
    // greater share that is not confirmed or wrongly reckoned.
    private static Sequence<ShareBand> OwnResources(int step) =>
        Sequence.Of(
            new ShareBand(10 * step, 0.30m, fromIncluded: false, 1m, toIncluded: true),
            new ShareBand(9 * step, 0.25m, fromIncluded: false, 1m, toIncluded: true),
            new ShareBand(8 * step, 0.20m, fromIncluded: true, 0.25m, toIncluded: true),
            new ShareBand(7 * step, 0.15m, fromIncluded: true, 0.20m, toIncluded: true),
            new ShareBand(6 * step, 0.10m, fromIncluded: true, 0.15m, toIncluded: true),
            new ShareBand(5 * step, 0.08m, fromIncluded: true, 0.10m, toIncluded: true, fitsUnconfirmed: true),
            new ShareBand(4 * step, 0.08m, fromIncluded: true, 0.10m, toIncluded: true, fitsUnconfirmed: true),
            new ShareBand(3 * step, 0m, fromIncluded: true, 0.08m, toIncluded: false, fitsUnconfirmed: true),
            new ShareBand(2 * step, 0m, fromIncluded: true, 0.05m, toIncluded: false, fitsUnconfirmed: true),
            new ShareBand(1 * step, 0m, fromIncluded: true, 0.03m, toIncluded: false, fitsUnconfirmed: true),
            new ShareBand(0 * step, 0m, fromIncluded: true, 0m, toIncluded: true));
}

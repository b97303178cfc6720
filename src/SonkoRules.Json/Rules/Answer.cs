using SonkoRules.Scoring;

namespace SonkoRules.Json;

/// <summary>The editions and the readings.</summary>
internal sealed record RulesAnswerDoc(
    string Document,
    [Says("The day up to which later acts were looked for, itself included.")] LocalDate CheckedTo,
    [Says("The editions, the first act first.")] IReadOnlyList<EditionDoc> Editions,
    [Says("Every open question, in the order of the line that an application takes.")]
    IReadOnlyList<ReadingDoc> Readings,
    [Says("The threshold of R-MINIMUM in points; absent: none.")] Points? MinimumScore = null) : IDocument;

[Says("An edition of the order.")]
internal sealed record EditionDoc(
    [Says("The id, as requests name it.")] string Id,
    ActDoc Act,
    [Says("What the act changed.")] TextDoc Changes,
    [Says("The first day on which the edition applies under the answer Registration of R-EDITION.")]
    LocalDate FromRegistration,
    [Says("The first day on which the edition applies under the answer ActDate of R-EDITION.")] LocalDate FromActDate,
    MethodologyDoc Scoring,
    [Says("Every rule of a deadline, in the order of the clauses.")] IReadOnlyList<DeadlineRuleDoc> Deadlines);

[Says("The act that made the edition.")]
internal sealed record ActDoc(
    [Says("The date of the act.")] LocalDate Date,
    [Says("The number of the act.")] string Number,
    [Says("The day of its registration; absent where its text states none.")] LocalDate? Registered = null,
    [Says("Its number in the register; absent where its text states none.")] string? RegistrationNumber = null);

[Says("A rule of a deadline.")]
internal sealed record DeadlineRuleDoc(
    [Says("The name, as requests name it.")] string Name,
    [Says("The members of \"dates\" that the rule takes together; of several sets one.")]
    IReadOnlyList<IReadOnlyList<DeadlineInput>> Takes,
    TermDoc Term,
    [Says("The readings that the rule depends on, with the chosen answers.")]
    IReadOnlyDictionary<string, string> Readings);

[Says("A point where the order leaves a choice.")]
internal sealed record ReadingDoc(
    [Says("The id, as requests name it.")] string Id,
    [Says("The clauses that leave the choice; empty where no clause is numbered.")] IReadOnlyList<Clause> Clauses,
    [Says("What is unclear.")] TextDoc Question,
    [Says("The possible answers.")] IReadOnlyList<ReadingAnswerDoc> Answers,
    [Says("The code of the answer that holds unless another is chosen.")] string Default,
    [Says("Why the default is the default.")] TextDoc Why,
    [Says("The code of the answer that is chosen.")] string Chosen);

[Says("An answer to an open question.")]
internal sealed record ReadingAnswerDoc(
    [Says("The code of the answer.")] string Code,
    [Says("What the answer says.")] TextDoc Text);

[Says("How applications are scored.")]
internal sealed record MethodologyDoc(
    [Says("The criteria in the order in which sheets list their scores.")] IReadOnlyList<CriterionDoc> Criteria,
    [Says("The number of experts.")] int Experts,
    [Says("Whether there may be more experts than that (R-PANEL decides where the text leaves it open).")]
    bool MoreExperts,
    [Says("The conclusions, from the highest totals to the lowest.")] IReadOnlyList<ConclusionBandDoc> Bands,
    [Says("The shares of own and other resources that fit each score of the criterion on them.")]
    IReadOnlyList<ShareBandDoc> OwnResourceBands,
    [Says("The best final score as the methodology declares it.")] Points DeclaredMaximum,
    [Says("The best total that an expert can give.")] Points GreatestTotal,
    [Says("The digits after the point to which the final score is rounded.")] int FinalScoreDigits,
    [Says("The digits after the point to which each mean is rounded where means are rounded (R-ROUND).")]
    int MeanDigits,
    [Says("The digits after the point to which the bounds of the bands are stated.")] int BandDigits,
    MethodologyClausesDoc Clauses);

[Says("A criterion.")]
internal sealed record CriterionDoc(
    [Says("The number, from 1.")] int Number,
    [Says("The clause that names it and its weight.")] Clause Clause,
    [Says("The name.")] TextDoc Name,
    [Says("The weight by which its score is multiplied.")] decimal Weight,
    [Says("The least score, itself allowed.")] int Least,
    [Says("The greatest score, itself allowed.")] int Top,
    [Says("The distance between neighbouring scores that the methodology describes (R-GRID).")] int DescribedStep);

[Says("The totals that lead to one conclusion, as the methodology states them.")]
internal sealed record ConclusionBandDoc(
    [Says("The conclusion.")] Conclusion Conclusion,
    [Says("The least total, itself in the band.")] Points From,
    [Says("The greatest total, itself in the band; absent: the band has no end.")] Points? To = null);

[Says("The shares for which a score fits.")]
internal sealed record ShareBandDoc(
    [Says("The score.")] int Score,
    [Says("The lower bound, a share from 0 to 1.")] decimal From,
    [Says("Whether the lower bound itself is in the band.")] bool FromIncluded,
    [Says("The upper bound, a share from 0 to 1.")] decimal To,
    [Says("Whether the upper bound itself is in the band.")] bool ToIncluded);

[Says("Where the methodology says what.")]
internal sealed record MethodologyClausesDoc(
    [Says("How many experts score an application.")] Clause Panel,
    [Says("Which scores an expert may give.")] Clause Scale,
    [Says("How an expert's total is made.")] Clause ExpertTotal,
    [Says("Which scores are described by bounds of the share of own resources.")] Clause OwnResources,
    [Says("Which conclusion follows from a total.")] Clause Conclusion,
    [Says("How the final score is made.")] Clause FinalScore);

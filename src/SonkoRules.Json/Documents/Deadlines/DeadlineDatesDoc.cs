using NodaTime;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Deadlines;

/// <summary>The dates that a rule is asked about.</summary>
[Says("The dates that the rule is asked about. Most rules take \"event\"; dates of a year take \"year\"; quarterly reports "
    + "\"year\" and \"quarter\"; two-sided terms \"event\" and \"limit\"; the draft agreement \"event\" or \"signed\". The "
    + "answer of the operation \"rules\" lists them for each rule.")]
internal sealed record DeadlineDatesDoc(
    [property: Says("The day of the event that the term is counted from, or back from, or the date that an act states.")]
    LocalDate? Event = null,
    [property: Says("The day up to which a two-sided term can reach: the last day of the term of the review, or of the "
        + "agreement.")]
    LocalDate? Limit = null,
    [property: Says("The day on which the results protocol was signed, instead of the end of the term to place it.")]
    LocalDate? Signed = null,
    [property: Says("The financial year in which the subsidy is given.")]
    int? Year = null,
    [property: Says("The quarter, from 1 to 4.")]
    int? Quarter = null);

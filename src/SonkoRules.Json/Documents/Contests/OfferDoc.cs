using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;

namespace SonkoRules.Json.Documents.Contests;

/// <summary>An offer of what was left.</summary>
[Says("What was left, as it was offered to an application, and the answer (3.4).")]
internal sealed record OfferDoc(
    [property: Says("The place in the rating.")]
    int Place,
    [property: Says("The id of the application.")]
    string ApplicationId,
    [property: Says("The money that was left when the offer was made.")]
    Rubles Remainder,
    [property: Says("What the applicant would get: its request, reduced to the remainder if larger, sized anew.")]
    SizeDoc Size,
    [property: Says("The answer; NotNeeded: there was nothing to agree to.")]
    OfferAnswer Answer,
    [property: Says("Whether the application wins by the offer.")]
    bool IsWin,
    [property: Says("In which distribution the offer was made: 0 for the first.")]
    int Round);

using System.Collections.Generic;
using System.Text.Json.Serialization;
using SonkoRules.Json.Documents.Contests;
using SonkoRules.Json.Scalars;
using SonkoRules.Subsidies;

namespace SonkoRules.Json.Documents;

/// <content>Codes of contests and subsidies.</content>
internal static partial class Codes
{
    private static IEnumerable<JsonConverter> OfContests() =>
    [
        new CodeConverter<OfferReply>(
            (OfferReply.Awaited, "Awaited"),
            (OfferReply.Accepted, "Accepted"),
            (OfferReply.Refused, "Refused")),
        new CodeConverter<OfferAnswer>(
            (OfferAnswer.Awaited, "Awaited"),
            (OfferAnswer.Accepted, "Accepted"),
            (OfferAnswer.Refused, "Refused"),
            (OfferAnswer.NotNeeded, "NotNeeded")),
        new CodeConverter<StatedReason>(
            (StatedReason.Refused, "Refused"),
            (StatedReason.Evaded, "Evaded")),
        new CodeConverter<SizeBound>(
            (SizeBound.Request, "Request"),
            (SizeBound.Formula, "Formula"),
            (SizeBound.Cap, "Cap"),
            (SizeBound.Floor, "Floor")),
        new CodeConverter<UnfundedReason>(
            (UnfundedReason.LimitsExhausted, "LimitsExhausted"),
            (UnfundedReason.BelowMinimum, "BelowMinimum"),
            (UnfundedReason.ZeroSize, "ZeroSize"),
            (UnfundedReason.RefusedOffer, "RefusedOffer"),
            (UnfundedReason.OfferAwaited, "OfferAwaited"),
            (UnfundedReason.AgreementRefused, "AgreementRefused"),
            (UnfundedReason.AgreementEvaded, "AgreementEvaded"),
            (UnfundedReason.BelowFloor, "BelowFloor"),
            (UnfundedReason.BeyondWinners, "BeyondWinners")),
    ];
}

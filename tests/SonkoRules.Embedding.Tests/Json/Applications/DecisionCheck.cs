using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Embedding.Tests.Json.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Embedding.Tests.Json.Applications;

/// <summary>Compares a decision in a document with the library's own.</summary>
internal static class DecisionCheck
{
    public static void Says(JsonElement document, ApplicationDecision decision, ISet<string> seen)
    {
        var kind = decision.GetType().Name;
        seen.Add(kind);
        Assert.Equal(kind, VerdictCheck.Text(document, "kind"));
        Assert.Equal(decision.Clause.ToString(), VerdictCheck.Text(document, "clause"));
        VerdictCheck.SaysReadings(document, decision.Readings);
        decision.Switch(
            proper => Grounds(document, "remarks", proper.Remarks, seen),
            returned =>
            {
                Grounds(document, "grounds", returned.Grounds, seen);
                Grounds(document, "remarks", returned.Remarks, seen);
            },
            rejected =>
            {
                Grounds(document, "grounds", rejected.Grounds, seen);
                Grounds(document, "remarks", rejected.Remarks, seen);
            },
            notFiled => Grounds(document, "grounds", notFiled.Grounds, seen),
            _ => { },
            undetermined =>
            {
                Grounds(document, "grounds", undetermined.Grounds, seen);
                VerdictCheck.Each(document.GetProperty("missing"), undetermined.Missing, (element, fact) =>
                {
                    Assert.Equal(fact.Fact.ToString(), VerdictCheck.Text(element, "fact"));
                    Assert.Equal(fact.Name.Russian, element.GetProperty("name").GetProperty("ru").GetString());
                    Assert.Equal(fact.Documents.Select(each => each.ToString()), Texts(element, "documents"));
                });
            });
    }

    private static void Grounds(JsonElement document, string name, Sequence<Ground> grounds, ISet<string> seen) =>
        VerdictCheck.Each(document.GetProperty(name), grounds, (element, ground) =>
        {
            Assert.Equal(Cited(ground.Returns), Optional(element, "returns"));
            Assert.Equal(Cited(ground.Rejects), Optional(element, "rejects"));
            var flaw = element.GetProperty("flaw");
            var kind = ground.Flaw.GetType().Name;
            seen.Add(kind);
            Assert.Equal(kind, VerdictCheck.Text(flaw, "kind"));
            Assert.Equal(Inside(ground.Flaw), Inside(flaw));
        });

    // Every value of a flaw in one line, in the order in which documents write them.
    private static string Inside(ApplicationFlaw flaw) =>
        flaw.Match(
            notEligible => string.Join(",", notEligible.Verdict.Failures.Select(failure => failure.Requirement.Id)),
            lacking => $"{lacking.Document.Kind} {lacking.Document.Clause} {string.Join(",", lacking.Parts)}",
            defective => $"{defective.Document.Kind} {defective.Defect} {defective.Clause}",
            notSigned => $"{notSigned.Clause}",
            _ => string.Empty,
            late => $"{Moment(late.Filed)} {Moment(late.AcceptanceEnd)}",
            several => string.Join(",", several.Others),
            breach => $"{Day(breach.Recognised)} {Day(breach.BarredBefore)}",
            _ => string.Empty,
            anew => $"{anew.Clause} {Day(anew.Filed)} {Day(anew.LastDay)}",
            withdrawn => $"{withdrawn.Clause} {Moment(withdrawn.Moment)} {Moment(withdrawn.AcceptanceEnd)}",
            rework => $"{rework.Clause} {Day(rework.Deadline)} {Day(rework.LastDay)}");

    private static string Inside(JsonElement flaw) =>
        string.Join(" ", flaw.EnumerateObject().Where(member => member.Name != "kind").Select(member =>
            member.Value.ValueKind == JsonValueKind.Array
                ? string.Join(",", member.Value.EnumerateArray().Select(item => item.GetString()))
                : member.Value.GetString()));

    private static string Moment(LocalDateTime moment) =>
        moment.ToString("uuuu'-'MM'-'dd'T'HH':'mm':'ss", CultureInfo.InvariantCulture);

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Cited(Clause clause) => clause.IsNone ? string.Empty : clause.ToString();

    private static string Optional(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString()! : string.Empty;

    private static IEnumerable<string> Texts(JsonElement element, string name) =>
        element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);
}

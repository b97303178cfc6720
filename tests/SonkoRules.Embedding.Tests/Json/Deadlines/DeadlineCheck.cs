using System.Linq;
using System.Text.Json;
using SonkoRules.Deadlines;
using SonkoRules.Embedding.Tests.Json.Support;

namespace SonkoRules.Embedding.Tests.Json.Deadlines;

/// <summary>Compares deadlines in answers with those of the library.</summary>
internal static class DeadlineCheck
{
    public static void Same(Deadline expected, JsonElement answer)
    {
        Assert.Equal(expected.Clause.ToString(), answer.Text("term/clause"));
        Assert.Equal(expected.Actor.ToString(), answer.Text("term/actor"));
        Assert.Equal(expected.What.Russian, answer.Text("term/what/ru"));
        Assert.Equal(expected.What.English, answer.Text("term/what/en"));
        Assert.Equal(expected.Bound.ToString(), answer.Text("term/bound"));
        Assert.Equal(expected.Term.Term.GetType().Name, answer.Text("term/form/kind"));
        Assert.Equal(expected.Trigger, answer.Day("trigger"));
        Assert.Equal(expected.FirstCountedDay, answer.Day("firstCountedDay"));
        Assert.Equal(expected.NominalLastDay, answer.Day("nominalLastDay"));
        Assert.Equal(expected.LastDay, answer.Day("lastDay"));
        Assert.Equal(expected.Shift.GetType().Name, answer.Text("shift/kind"));
        expected.Shift.Switch(
            _ => { },
            on => Assert.Equal((on.Off.Date, on.To), (answer.Day("shift/off/date"), answer.Day("shift/to"))),
            back => Assert.Equal((back.Off.Date, back.To), (answer.Day("shift/off/date"), answer.Day("shift/to"))));
        Assert.Equal(
            expected.SkippedDays.Select(day => (day.Date, day.Kind.GetType().Name)),
            answer.At("skippedDays").EnumerateArray().Select(day => (day.Day("date"), day.Text("kind"))));
        Assert.Equal(expected.IsProvisional, answer.At("provisional").GetBoolean());
        Assert.Equal(Answers.Texts(expected.Readings), answer.Readings("readings"));
    }
}

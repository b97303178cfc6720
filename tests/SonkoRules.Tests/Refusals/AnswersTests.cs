using System;
using System.Linq;
using System.Reflection;
using NodaTime;
using FsCheck.Xunit;
using OneOf;
using SonkoRules.Calendars;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Refusals;

public sealed class AnswersTests
{
    private static readonly Rulebook E3 = new(SmolenskRules.ThirdEdition);

    [Fact]
    public void An_answer_is_given_and_a_refusal_is_thrown_with_every_error()
    {
        Assert.Equal(E3.Edition, SmolenskRules.History.InForceOn(new LocalDate(2025, 4, 21)).OrThrow());

        var refused = E3.Deadlines.ReworkNotice.Between(
            new LocalDate(2012, 5, 5), new LocalDate(2031, 5, 5), RussianCalendar.FiveDayWeek);
        var thrown = Assert.Throws<RefusedException>(() => refused.OrThrow());
        Assert.Equal(refused.AsT1, thrown.WhyNot);
        Assert.Equal(["/decision", "/reviewEnd"], thrown.WhyNot.Errors.Select(error => error.Path));
        Assert.All(thrown.WhyNot.Errors, error =>
        {
            Assert.Equal(ErrorCode.OutsideCalendar, error.Code);
            Assert.False(error.Clause.IsNone);
            Assert.Contains(error.ToString(), thrown.Message, StringComparison.Ordinal);
        });
        Assert.Equal(2, thrown.WhyNot.ToText(Language.Russian).Split('\n').Length);
    }

    [Fact]
    public void A_default_is_no_answer()
    {
        Assert.Throws<InvalidOperationException>(() => default(OneOf<FinalScore, WhyNot>).OrThrow());
        Assert.Equal(Points.Zero, default(OneOf<Points, WhyNot>).OrThrow());
    }

    [Fact]
    public void Nothing_in_the_library_keeps_one() =>
        Assert.Empty(
            from type in typeof(WhyNot).Assembly.GetTypes()
            where !type.Name.StartsWith('<')
            from field in type.GetFields(
                BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            where field.FieldType.ToString().Contains("OneOf.OneOf`", StringComparison.Ordinal)
            select type.FullName + "." + field.Name);

    [Property]
    public bool Any_sheets_have_a_score_or_an_error(int[][] scores)
    {
        var sheets = scores.Where(one => one is not null)
            .Select((one, i) => new ExpertSheet($"{i % 3}", one)).ToSequence();
        return E3.Scoring.Score(sheets).Match(
            score => E3.Scoring.Check(sheets).Count == 0 && score.Sheets == sheets,
            whyNot => whyNot.Errors.Count > 0 && whyNot.Errors == E3.Scoring.Check(sheets));
    }
}

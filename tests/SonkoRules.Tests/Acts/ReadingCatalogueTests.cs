using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Acts;

public sealed class ReadingCatalogueTests
{
    private static string[] WithoutClause { get; } =
        [ReadingIds.Edition, ReadingIds.Transition, ReadingIds.DecreeDays, ReadingIds.DutyDay];

    public static TheoryData<string> Ids => [.. ReadingCatalogue.All.Select(reading => reading.Id)];

    private static PropertyInfo[] Choices { get; } =
        [.. typeof(Readings).GetProperties(BindingFlags.Public | BindingFlags.Instance)];

    [Fact]
    public void Every_id_is_in_the_catalogue_once_in_the_order_of_the_ids()
    {
        var constants = typeof(ReadingIds).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(constants, ReadingCatalogue.All.Select(reading => reading.Id));
        Assert.Equal(52, ReadingCatalogue.All.Select(reading => reading.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_reading_is_found_by_its_id(string id)
    {
        Assert.Equal(id, ReadingCatalogue.Get(id).Id);
        Assert.Equal(id, ReadingCatalogue.Get(id).ToString());
    }

    [Fact]
    public void An_unknown_id_is_refused_with_the_known_ones()
    {
        var error = Assert.Throws<ArgumentException>(() => ReadingCatalogue.Get("R-NONE"));

        Assert.Equal("id", error.ParamName);
        Assert.Contains("'R-NONE'", error.Message, StringComparison.Ordinal);
        Assert.Contains(ReadingIds.Round, error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ReadingCatalogue.Get(null!));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_clauses_stand_in_the_order_of_the_document(string id)
    {
        var clauses = ReadingCatalogue.Get(id).Clauses;

        Assert.Equal(clauses.Distinct().OrderBy(clause => clause), clauses);
        Assert.Equal(WithoutClause.Contains(id), clauses.Count == 0);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Everything_is_said_in_both_languages(string id)
    {
        var reading = ReadingCatalogue.Get(id);

        foreach (var text in reading.Answers.Select(answer => answer.Text).Append(reading.Why).Append(reading.Question))
        {
            Wording.IsSaidInBothLanguages(text);
        }

        Assert.EndsWith("?", reading.Question.Russian, StringComparison.Ordinal);
        Assert.EndsWith("?", reading.Question.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_ground_of_a_default_occurs_and_is_worded()
    {
        Assert.Equal(
            Enum.GetValues<Basis>(), ReadingCatalogue.All.Select(reading => reading.Basis).Distinct().OrderBy(basis => basis));
        Assert.All(
            Enum.GetValues<Basis>(),
            basis => Wording.IsSaidInBothLanguages(new(basis.InWords().Russian + ".", basis.InWords().English + ".")));
        Assert.Equal(Basis.Harmonised, ReadingCatalogue.Get(ReadingIds.Fill).Basis);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Basis)5).InWords());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void New_readings_hold_the_first_answer(string id)
    {
        var reading = ReadingCatalogue.Get(id);

        Assert.Equal(reading.Answers[0], reading.Default);
        Assert.Equal(reading.Default, reading.ChosenIn(new Readings()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Codes_differ_and_there_is_a_choice(string id)
    {
        var codes = ReadingCatalogue.Get(id).Answers.Select(answer => answer.Code).ToList();

        Assert.Equal(codes.Distinct(), codes);
        Assert.InRange(codes.Count, 2, int.MaxValue);
    }

    [Fact]
    public void An_answer_that_is_chosen_is_the_answer_that_is_held()
    {
        foreach (var reading in ReadingCatalogue.All.Where(reading => reading.Id != ReadingIds.Minimum))
        {
            foreach (var answer in reading.Answers)
            {
                var chosen = reading.Choose(Readings.Default, answer.Code);

                Assert.Equal(answer, reading.ChosenIn(chosen));
                Assert.Equal(answer == reading.Default, chosen == Readings.Default);
                Assert.Equal(Readings.Default, reading.Choose(chosen, reading.Default.Code));
            }
        }
    }

    [Fact]
    public void Every_value_of_an_enumeration_is_an_answer_in_its_order()
    {
        foreach (var property in Choices.Where(property => property.PropertyType.IsEnum))
        {
            var reading = ReadingOf(property);

            Assert.Equal(Enum.GetNames(property.PropertyType), reading.Answers.Select(answer => answer.Code));
        }
    }

    [Fact]
    public void Every_property_of_readings_belongs_to_exactly_one_reading()
    {
        Assert.Equal(52, Choices.Length);
        Assert.Equal(
            ReadingCatalogue.All.Select(reading => reading.Id),
            Choices.Select(property => ReadingOf(property).Id));
    }

    [Fact]
    public void The_threshold_is_chosen_by_its_value()
    {
        var reading = ReadingCatalogue.Get(ReadingIds.Minimum);
        var threshold = Readings.Default with { MinimumScore = MinimumScore.Of(Points.FromWhole(60)) };

        Assert.Equal("None", reading.ChosenIn(Readings.Default).Code);
        Assert.Equal("GivenByCaller", reading.ChosenIn(threshold).Code);
        Assert.Equal(Readings.Default, reading.Choose(threshold, "None"));
        Assert.Equal("code", Assert.Throws<ArgumentException>(() => reading.Choose(threshold, "GivenByCaller")).ParamName);
    }

    [Property]
    public void An_answer_to_one_question_leaves_the_others_as_they_were(Readings readings, byte drawn)
    {
        var asked = ReadingCatalogue.All[drawn % ReadingCatalogue.All.Count];
        foreach (var answer in asked.Answers)
        {
            var chosen = AnyRulebook.With(readings, asked, answer);

            Assert.Equal(answer, asked.ChosenIn(chosen));
            Assert.All(
                ReadingCatalogue.All.Where(other => other != asked),
                other => Assert.Equal(other.ChosenIn(readings), other.ChosenIn(chosen)));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_unknown_answer_is_refused_with_the_known_ones(string id)
    {
        var reading = ReadingCatalogue.Get(id);
        var error = Assert.Throws<ArgumentException>(() => reading.Choose(Readings.Default, "Otherwise"));

        Assert.Equal("code", error.ParamName);
        Assert.Contains("'Otherwise'", error.Message, StringComparison.Ordinal);
        Assert.Contains(reading.Default.Code, error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => reading.Choose(null!, reading.Default.Code));
        Assert.Throws<ArgumentNullException>(() => reading.Choose(Readings.Default, null!));
        Assert.Throws<ArgumentNullException>(() => reading.ChosenIn(null!));
    }

    [Fact]
    public void Applied_readings_name_the_answers_held()
    {
        var readings = Readings.Default with { ScoreRounding = ScoreRounding.Sum };

        Assert.Equal(
            Sequence.Of(
                new AppliedReading("R-ROUND", "Sum"),
                new AppliedReading("R-HALF", "AwayFromZero"),
                new AppliedReading("R-MINIMUM", "None")),
            ReadingCatalogue.Applied(readings, ReadingIds.Round, ReadingIds.Half, ReadingIds.Minimum));
        Assert.Equal("R-ROUND=Sum", new AppliedReading("R-ROUND", "Sum").ToString());
    }

    /// <summary>The one reading that sees a change of the property.</summary>
    private static Reading ReadingOf(PropertyInfo property)
    {
        var readings = new Readings();
        object other = property.PropertyType.IsEnum
            ? Enum.GetValues(property.PropertyType).GetValue(1)!
            : MinimumScore.Of(Points.Zero);
        property.SetValue(readings, other);
        List<Reading> changed =
            [.. ReadingCatalogue.All.Where(reading => reading.ChosenIn(readings) != reading.Default)];
        Assert.True(
            changed.Count == 1, $"{property.Name} is seen by [{string.Join(", ", changed)}], not by one reading.");
        return changed[0];
    }
}

using System;
using System.Linq;
using System.Reflection;
using SonkoRules.Acts;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Acts;

public sealed class ReadingsTests
{
    public static TheoryData<string> Choices =>
        [.. typeof(Readings).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.IsEnum)
            .Select(property => property.Name)];

    [Fact]
    public void The_default_is_a_new_value()
    {
        Assert.Equal(new Readings(), Readings.Default);
        Assert.Equal(new Readings().GetHashCode(), Readings.Default.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_choice_takes_the_values_of_its_enumeration_and_no_others(string name)
    {
        var property = typeof(Readings).GetProperty(name)!;
        var values = Enum.GetValues(property.PropertyType).Cast<object>().ToList();

        foreach (var value in values)
        {
            var readings = new Readings();
            property.SetValue(readings, value);
            Assert.Equal(value, property.GetValue(readings));
            Assert.Equal(value.Equals(values[0]), readings == Readings.Default);
        }

        foreach (var undefined in new[] { -1, values.Count, int.MaxValue })
        {
            var value = Enum.ToObject(property.PropertyType, undefined);
            var error = Assert.IsType<ArgumentOutOfRangeException>(
                Assert.Throws<TargetInvocationException>(() => property.SetValue(new Readings(), value)).InnerException);

            Assert.Equal(name, error.ParamName);
            Assert.Contains(values[0].ToString()!, error.Message, StringComparison.Ordinal);
            Assert.Contains($"{undefined}", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void One_choice_is_changed_by_with_and_the_rest_stay()
    {
        var other = Readings.Default with { ScoreRounding = ScoreRounding.Sum };

        Assert.NotEqual(Readings.Default, other);
        Assert.Equal(ScoreRounding.EachWeightedMean, Readings.Default.ScoreRounding);
        Assert.Equal(Readings.Default, other with { ScoreRounding = ScoreRounding.EachWeightedMean });
    }

    [Fact]
    public void Thresholds_tell_readings_apart() =>
        Assert.NotEqual(
            new Readings { MinimumScore = MinimumScore.Of(Points.FromWhole(50)) },
            new Readings { MinimumScore = MinimumScore.Of(Points.FromWhole(60)) });
}

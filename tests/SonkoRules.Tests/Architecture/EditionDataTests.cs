using System;
using System.Linq;
using System.Reflection;

namespace SonkoRules.Tests.Architecture;

/// <summary>What a region hands over as its parameters is checked when it is made, not when it is first used.</summary>
public sealed class EditionDataTests
{
    [Fact]
    public void Parameters_on_applicants_and_applications_refuse_null()
    {
        object[] terms =
        [
            SmolenskRules.ThirdEdition.Eligibility,
            SmolenskRules.ThirdEdition.Applications,
            SmolenskRules.ThirdEdition.Expenses,
        ];
        var setters = terms.SelectMany(value => value.GetType().GetProperties()
            .Where(property => property.SetMethod is not null && !property.PropertyType.IsValueType)
            .Select(property => (value, property))).ToArray();

        Assert.True(setters.Length >= 10);
        Assert.All(setters, setter =>
        {
            var thrown = Assert.IsType<ArgumentNullException>(
                Assert.Throws<TargetInvocationException>(() => setter.property.SetValue(setter.value, null)).InnerException);
            Assert.Equal(setter.property.Name, thrown.ParamName);
        });
    }
}

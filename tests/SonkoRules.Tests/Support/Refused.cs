using System;

namespace SonkoRules.Tests.Support;

/// <summary>Asserts that a question is refused.</summary>
internal static class Refused
{
    /// <summary>The refusal, whose first error is in a member of what was given.</summary>
    public static RefusedException At(string member, Func<object> ask)
    {
        var thrown = Assert.Throws<RefusedException>(ask);
        Assert.Equal(member, thrown.WhyNot.Errors[0].Path.Split('/')[1]);
        return thrown;
    }
}

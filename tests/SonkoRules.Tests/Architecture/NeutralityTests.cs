using System;
using System.Linq;
using System.Text.RegularExpressions;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Architecture;

/// <summary>
/// One region is a value of the rulebook: only its own folder knows its name and its numbers. A decree that moved working
/// days is data of the Russian calendar, which names the regions that it knows.
/// </summary>
public sealed partial class NeutralityTests
{
    private static readonly string[] RegionalData = ["Calendars/RussianCalendar.cs", "Calendars/Data/DecreedPaidDaysOff.cs"];

    [Fact]
    public void Only_its_own_folder_names_the_region() =>
        Library.None(
            Repository.LibrarySources()
                .Where(source => !source.Key.StartsWith("Smolensk/", StringComparison.Ordinal))
                .Where(source => !RegionalData.Contains(source.Key))
                .Where(source => Names(source.Value))
                .Select(source => $"{source.Key} names the region"));

    [Theory]
    [InlineData("var x = SmolenskRules.FirstEdition;", true)]
    [InlineData("// Smolensk", true)]
    [InlineData("/// <summary>of Smolensk</summary>", true)]
    [InlineData("new(\"Смоленской области\", \"\")", true)]
    [InlineData("/// one of <see cref=\"SmolenskRules\"/> or", false)]
    [InlineData("var x = 1;", false)]
    public void A_pointer_for_the_reader_is_no_knowledge(string source, bool names) => Assert.Equal(names, Names(source));

    private static bool Names(string source) => Region().IsMatch(Pointer().Replace(source, string.Empty));

    [GeneratedRegex("Smolensk|Смоленск", RegexOptions.IgnoreCase)]
    private static partial Regex Region();

    [GeneratedRegex("<see cref=\"SmolenskRules\"/>")]
    private static partial Regex Pointer();
}

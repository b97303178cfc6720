using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>The ids of applications.csv, for the files that name applications.</summary>
/// <param name="applications">The applications; null where their ids cannot be known, so that any id passes.</param>
internal sealed class KnownApplications(IReadOnlyList<ApplicationRow>? applications)
{
    private readonly HashSet<string>? _ids =
        applications?.Select(row => row.Id.Text).ToHashSet(StringComparer.Ordinal);

    public static LocalizedText Expected { get; } =
        new($"номер заявки из {ContestFiles.Applications}", $"the id of an application in {ContestFiles.Applications}");

    public bool Has(string id) => _ids is null || _ids.Contains(id);
}

using System;
using System.Linq;
using SonkoRules.Eligibility;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>The words of applicants.csv: Russian ones for what is usual, the library's own names for everything.</summary>
internal static class FactWords
{
    public static readonly (string Word, OrganisationKind Value)[] Kinds =
    [
        ("АНО", OrganisationKind.AutonomousOrganisation),
        ("ОО", OrganisationKind.PublicOrganisation),
        ("движение", OrganisationKind.PublicMovement),
        ("ТОС", OrganisationKind.TerritorialSelfGovernment),
        ("фонд", OrganisationKind.Foundation),
        ("союз", OrganisationKind.AssociationOrUnion),
        ("ЧУ", OrganisationKind.PrivateInstitution),
        ("РО", OrganisationKind.ReligiousOrganisation),
        ("КО", OrganisationKind.CossackSociety),
        ("НП", OrganisationKind.NonprofitPartnership),
        ("ТСЖ", OrganisationKind.HomeownersAssociation),
        .. Names<OrganisationKind>(),
    ];

    public static readonly (string Word, Reorganisation Value)[] Reorganisations =
    [
        ("нет", Reorganisation.None),
        ("no", Reorganisation.None),
        .. Names<Reorganisation>().Where(name => name.Value != Reorganisation.None),
    ];

    private static (string Word, T Value)[] Names<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => (value.ToString(), value))];
}

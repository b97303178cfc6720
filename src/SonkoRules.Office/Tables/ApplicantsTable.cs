using SonkoRules.Eligibility;
using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>A row for each applicant, a column for each fact; a blank field is a fact that is not known yet.</summary>
internal static class ApplicantsTable
{
    private static readonly Header[] Facts =
    [
        Headers.Kind, Headers.InRegion, Headers.InRegionSince, Headers.Registered, Headers.Activities,
        Headers.PublicFounder, Headers.BreachedContests, Headers.Reorganisation, Headers.Liquidation,
        Headers.Bankruptcy, Headers.Suspended, Headers.TaxDebt, Headers.DebtToRegion, Headers.DebtExcepted,
        Headers.Disqualified, Headers.Foreign, Headers.OffshorePercent, Headers.OffshoreExcepted,
        Headers.OtherFunding, Headers.ExtremismList, Headers.UnitedNationsLists, Headers.ForeignAgent,
    ];

    // Russian words for what is usual, the library's own names for everything.
    private static readonly (string Word, OrganisationKind Value)[] Kinds =
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

    private static readonly (string Word, Reorganisation Value)[] Reorganisations =
    [
        ("нет", Reorganisation.None),
        ("no", Reorganisation.None),
        .. Names<Reorganisation>().Where(name => name.Value != Reorganisation.None),
    ];

    /// <summary>The columns of the facts.</summary>
    public static IReadOnlyList<Header> Columns => Facts;

    /// <summary>The facts by the ids of applicants; null where ids cannot be known.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="names">Receives what the table names of each applicant.</param>
    public static IReadOnlyDictionary<string, ApplicantFacts>? Read(TableSet tables, Dictionary<string, ApplicationName> names)
    {
        var table = tables.Read(TableSet.Applicants, [Headers.ApplicantId, .. Facts], NameColumns.All);
        var applicants = new Dictionary<string, ApplicantFacts>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var facts = Read(row);
            if (row.Id(Headers.ApplicantId) is { } id)
            {
                if (!seen.Add(id.Text))
                {
                    row.Tell(Headers.ApplicantId, new("номер, не указанный выше", "an id that is not above"));
                }
                else
                {
                    applicants.Add(id.Text, facts);
                    names.Add(id.Text, NameColumns.Of(row));
                }
            }
        }

        return table.Has(Headers.ApplicantId) ? applicants : null;
    }

    private static ApplicantFacts Read(Row row) =>
        new()
        {
            Kind = row.IfAny(Headers.Kind, column => row.Choice(column, Kinds)),
            InRegion = row.YesNo(Headers.InRegion),
            RegisteredInRegionSince = row.IfAny(Headers.InRegionSince, row.Day),
            RegisteredSince = row.IfAny(Headers.Registered, row.Day),
            SocialActivities = row.YesNo(Headers.Activities),
            StateFounder = row.YesNo(Headers.PublicFounder),
            Breaches = row.Days(Headers.BreachedContests)?
                .Select(held => new ContractBreach { ContestHeld = held, Outstanding = true })
                .ToSequence(),
            Reorganisation = row.IfAny(Headers.Reorganisation, column => row.Choice(column, Reorganisations)),
            InLiquidation = row.YesNo(Headers.Liquidation),
            InBankruptcy = row.YesNo(Headers.Bankruptcy),
            ActivitySuspended = row.YesNo(Headers.Suspended),
            TaxDebt = row.IfAny(Headers.TaxDebt, column => row.Amount(column, Rubles.Zero)),
            OverdueDebtToRegion = row.YesNo(Headers.DebtToRegion),
            OverdueDebtExcepted = row.YesNo(Headers.DebtExcepted),
            AnyoneDisqualified = row.YesNo(Headers.Disqualified),
            ForeignEntity = row.YesNo(Headers.Foreign),
            OffshoreHoldings = Offshore(row.IfAny(Headers.OffshorePercent, column => row.Number(column, 0, 100))),
            OffshoreShareExcepted = row.YesNo(Headers.OffshoreExcepted),
            OtherRegionalFunding = row.YesNo(Headers.OtherFunding),
            InExtremismList = row.YesNo(Headers.ExtremismList),
            InSecurityCouncilLists = row.YesNo(Headers.UnitedNationsLists),
            ForeignAgent = row.YesNo(Headers.ForeignAgent),
        };

    // One share that counts stands for all of them: the requirement looks at their sum.
    private static Sequence<OffshoreHolding>? Offshore(decimal? percent) =>
        percent switch
        {
            null => null,
            0 => Sequence.Empty<OffshoreHolding>(),
            { } share => Sequence.Of(new OffshoreHolding { Percent = share, ThroughTradedCompany = false }),
        };

    private static (string Word, T Value)[] Names<T>()
        where T : struct, Enum => [.. EnumValues.Of<T>().Select(value => (value.ToString(), value))];
}

namespace SonkoRules.Applications;

/// <summary>What of the data of an applicant is not stated, and which numbers cannot be right (2.8). Immutable; equal
/// when all of it is equal.</summary>
/// <remarks>Проверка сведений об участнике конкурса.</remarks>
public sealed partial record ApplicantDataReport
{
    internal ApplicantDataReport(Clause clause, Sequence<ApplicantDatum> missing, Sequence<ApplicantDatum> misprinted) =>
        (Clause, Missing, Misprinted) = (clause, missing, misprinted);

    /// <summary>The clause that lists the data.</summary>
    public Clause Clause { get; }

    /// <summary>What is not stated and has to be; a short name never is.</summary>
    public Sequence<ApplicantDatum> Missing { get; }

    /// <summary>The numbers that are stated with another count of digits or with a control digit that does not agree
    /// with the others: no organisation has them.</summary>
    public Sequence<ApplicantDatum> Misprinted { get; }

    /// <summary>Whether all of it is stated and no number is misprinted.</summary>
    public bool IsComplete => Missing.Count == 0 && Misprinted.Count == 0;

    /// <summary>What is missing and what is misprinted, each by its name.</summary>
    public Explanation Explain() =>
        new(
            Clause,
            IsComplete
                ? new LocalizedText("Сведения об участнике конкурса указаны полностью", "The data of the applicant are complete")
                : new LocalizedText("Сведения об участнике конкурса указаны не полностью", "The data of the applicant are not complete"),
            Missing.Select(datum => Part(datum, "не указано", "not stated"))
                .Concat(Misprinted.Select(datum => Part(datum, "не является действительным номером", "no valid number")))
                .ToSequence());

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;

    private static Explanation Part(ApplicantDatum datum, string russian, string english) =>
        new(Clause.None, new LocalizedText(
            datum.InWords().Russian + ": " + russian, datum.InWords().English + ": " + english));
}

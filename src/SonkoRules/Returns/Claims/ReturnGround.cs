namespace SonkoRules.Returns;

/// <summary>Why a sum is returned, with what the sum is computed from. A closed union of its nested cases.</summary>
/// <remarks>Основание возврата.</remarks>
[Union]
public abstract partial record ReturnGround
{
    private ReturnGround() { }

    /// <summary>Money was not used in the time that the agreement sets.</summary>
    /// <remarks>Остаток субсидии. Clause 3.13.</remarks>
    public sealed partial record UnusedRemainder : ReturnGround
    {
        internal UnusedRemainder(int year) => Year = year;

        /// <summary>The year in which the subsidy was given.</summary>
        public int Year { get; }
    }

    /// <summary>Money was used off purpose.</summary>
    /// <remarks>Использование не по целевому назначению. Clause 3.13.</remarks>
    public sealed partial record OffPurpose : ReturnGround
    {
        internal OffPurpose() { }
    }

    /// <summary>The conditions of the subsidy were breached.</summary>
    /// <remarks>Нарушение условий предоставления субсидии. Clause 3.17.</remarks>
    public sealed partial record Breach : ReturnGround
    {
        internal Breach(Rubles subsidy, Path<BreachFacts, BreachOutcome> path) => (Subsidy, Path) = (subsidy, path);

        /// <summary>The size of the subsidy, the whole of which is at stake.</summary>
        public Rubles Subsidy { get; }

        /// <summary>How the breach stands on the day asked about.</summary>
        public Path<BreachFacts, BreachOutcome> Path { get; }
    }

    /// <summary>Results were not reached: subsidy × k, rounded once.</summary>
    /// <remarks>Недостижение результатов. Clause 3.18.</remarks>
    public sealed partial record UnmetResults : ReturnGround
    {
        internal UnmetResults(Rubles subsidy, ReturnCoefficient coefficient, Fraction multiplier) =>
            (Subsidy, Coefficient, Multiplier) = (subsidy, coefficient, multiplier);

        /// <summary>The size of the subsidy given in the reporting year.</summary>
        public Rubles Subsidy { get; }

        /// <summary>k.</summary>
        public ReturnCoefficient Coefficient { get; }

        /// <summary>What the edition multiplies the formula by; 1 where it multiplies by nothing more.</summary>
        public Fraction Multiplier { get; }

        /// <summary>The sum before it is rounded, in kopecks.</summary>
        public Fraction ExactKopecks => new Fraction(Subsidy.Kopecks, 1) * Coefficient.Value * Multiplier;
    }
}

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
        internal OffPurpose(Rubles subsidy, Rubles spent, Path<BreachFacts, BreachOutcome>? path) =>
            (Subsidy, Spent, Path) = (subsidy, spent, path);

        /// <summary>The size of the subsidy.</summary>
        public Rubles Subsidy { get; }

        /// <summary>The money used off purpose; zero or above, at most the subsidy.</summary>
        public Rubles Spent { get; }

        /// <summary>How the breach that it is stands on the day asked about; null where no check has found it.</summary>
        public Path<BreachFacts, BreachOutcome>? Path { get; }
    }

    /// <summary>The conditions or the procedure of the subsidy were breached.</summary>
    /// <remarks>Нарушение условий или порядка предоставления субсидии. Clause 3.17.</remarks>
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
        internal UnmetResults(
            Rubles subsidy, ReturnCoefficient coefficient, Fraction multiplier, ValuesAsOf values, LocalDate due) =>
            (Subsidy, Coefficient, Multiplier, Values, ResultsDue) = (subsidy, coefficient, multiplier, values, due);

        /// <summary>The size of the subsidy given in the reporting year: the whole of it, even if part came
        /// back.</summary>
        public Rubles Subsidy { get; }

        /// <summary>k.</summary>
        public ReturnCoefficient Coefficient { get; }

        /// <summary>What the edition multiplies the formula by; 1 where it multiplies by nothing more.</summary>
        public Fraction Multiplier { get; }

        /// <summary>Of which day the values are.</summary>
        public ValuesAsOf Values { get; }

        /// <summary>The date of the results.</summary>
        public LocalDate ResultsDue { get; }

        /// <summary>The sum of the formula before it is rounded, in kopecks.</summary>
        public Fraction ExactKopecks => new Fraction(Subsidy.Kopecks, 1) * Coefficient.Value * Multiplier;
    }
}

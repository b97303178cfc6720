using System;
using System.Linq;
using NodaTime;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Duties;

/// <summary>What a term comes to in a period. A closed union of its nested cases.</summary>
/// <remarks>График исполнения.</remarks>
public abstract record DutySchedule
{
    private DutySchedule()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="dated">For windows whose last days are due days.</param>
    /// <param name="framed">For windows in which somebody else sets the day.</param>
    /// <param name="undated">For a term from which no date follows.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Dated, T> dated, Func<Framed, T> framed, Func<Undated, T> undated)
    {
        Guard.Against.Null(dated);
        Guard.Against.Null(framed);
        Guard.Against.Null(undated);
        return this switch
        {
            Dated value => dated(value),
            Framed value => framed(value),
            _ => undated((Undated)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="dated">For windows whose last days are due days.</param>
    /// <param name="framed">For windows in which somebody else sets the day.</param>
    /// <param name="undated">For a term from which no date follows.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<Dated> dated, Action<Framed> framed, Action<Undated> undated)
    {
        Guard.Against.Null(dated);
        Guard.Against.Null(framed);
        Guard.Against.Null(undated);
        switch (this)
        {
            case Dated value:
                dated(value);
                break;
            case Framed value:
                framed(value);
                break;
            default:
                undated((Undated)this);
                break;
        }
    }

    /// <summary>The duty is due on the last day of each window.</summary>
    public sealed record Dated : DutySchedule
    {
        internal Dated(DutyWindow period, Sequence<DutyWindow> windows)
        {
            Period = period;
            Windows = windows;
        }

        /// <summary>The period that was asked about.</summary>
        public DutyWindow Period { get; }

        /// <summary>The windows that have a day in the period, whole even where they reach beyond it, in the order of
        /// time; empty when there is none.</summary>
        public Sequence<DutyWindow> Windows { get; }

        /// <summary>The due days within the period: the last days of those windows that end in it.</summary>
        public Sequence<LocalDate> DueDates =>
            Windows.Select(window => window.Last).Where(Period.Contains).ToSequence();
    }

    /// <summary>The windows are known; the day in each is not the term's to name.</summary>
    public sealed record Framed : DutySchedule
    {
        internal Framed(Sequence<DutyWindow> windows, UndatedReason reason)
        {
            Windows = windows;
            Reason = reason;
        }

        /// <summary>The windows that have a day in the period, in the order of time.</summary>
        public Sequence<DutyWindow> Windows { get; }

        /// <summary>Why no due day follows.</summary>
        public UndatedReason Reason { get; }
    }

    /// <summary>No date follows from the term.</summary>
    public sealed record Undated : DutySchedule
    {
        internal Undated(UndatedReason reason) => Reason = reason;

        /// <summary>Why.</summary>
        public UndatedReason Reason { get; }
    }
}

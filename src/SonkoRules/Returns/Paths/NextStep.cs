namespace SonkoRules.Returns;

/// <summary>The step that a path waits for. A closed union of its nested cases.</summary>
/// <remarks>Следующий шаг.</remarks>
[Union]
public abstract partial record NextStep
{
    private NextStep()
    {
    }

    /// <summary>A step to be taken; it may be overdue, or wait for an event.</summary>
    public sealed partial record Step : NextStep
    {
        internal Step(PathStep value) => Value = value;

        /// <summary>The step.</summary>
        public PathStep Value { get; }
    }

    /// <summary>No step is left.</summary>
    public sealed partial record None : NextStep
    {
        internal None()
        {
        }
    }
}

namespace SonkoRules.Refusals;

/// <summary>Gathers why a question that asks others has no answer, so that all errors are told at once.</summary>
internal sealed class RefusalList
{
    private readonly List<InputError> _errors = [];

    public bool Any => _errors.Count > 0;

    public void Add(IEnumerable<InputError> errors) => _errors.AddRange(errors);

    /// <summary>The answer; or null, and its refusal is kept.</summary>
    public T? Take<T>(OneOf<T, WhyNot> answer)
        where T : class
    {
        if (answer.TryPickT0(out var value, out var whyNot))
        {
            return value;
        }

        // Two terms may fail on one and the same day; that is one error.
        Add(whyNot.Errors.Where(error => !_errors.Contains(error)).ToSequence());
        return null;
    }

    public WhyNot ToWhyNot() => new(_errors);
}

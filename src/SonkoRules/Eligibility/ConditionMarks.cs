namespace SonkoRules.Eligibility;

/// <summary>Which conditions are known to fail and which are unknown, a bit for each; the rest hold.</summary>
internal struct ConditionMarks
{
    public uint Failed;
    public uint Unknown;

    public void Add(Condition condition, Kleene holds)
    {
        if (!holds.IsTrue) { Set(condition, holds); }
    }

    // Most conditions hold, so the rare case stands apart and the common one stays small enough to be inlined.
    private void Set(Condition condition, Kleene holds)
    {
        if (holds.IsFalse)
        {
            Failed |= Conditions.Bit(condition);
        }
        else
        {
            Unknown |= Conditions.Bit(condition);
        }
    }
}

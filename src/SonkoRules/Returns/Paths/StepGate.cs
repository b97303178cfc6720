namespace SonkoRules.Returns;

/// <summary>Whether what came before lets a step be taken.</summary>
internal enum StepGate
{
    /// <summary>It is to be taken as soon as its term is known.</summary>
    Binds = 0,
    /// <summary>It may still turn out not to be needed.</summary>
    Waits = 1,
    /// <summary>It is not needed.</summary>
    Released = 2,
    /// <summary>It can no longer be taken with effect once its term, if that is known, has ended.</summary>
    Closes = 3,
    /// <summary>It is to be taken, and no term is named for it.</summary>
    Unlimited = 4,
    /// <summary>It is to be taken, and is not overdue or late until it is demanded.</summary>
    NotDemanded = 5,
}

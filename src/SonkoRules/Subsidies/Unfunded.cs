using SonkoRules.Ranking;

namespace SonkoRules.Subsidies;

/// <summary>
/// An application in the rating that gets no subsidy. <c>default</c> stands for no application. Immutable; equal when
/// all of it is equal.
/// </summary>
/// <remarks>Заявка, которой субсидия не предоставляется.</remarks>
/// <param name="Position">The place in the rating and the application.</param>
/// <param name="Reason">Why it gets nothing.</param>
/// <param name="Clause">The clause of the reason.</param>
public readonly partial record struct Unfunded(RatingPosition Position, UnfundedReason Reason, Clause Clause);

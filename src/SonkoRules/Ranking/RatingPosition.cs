namespace SonkoRules.Ranking;

/// <summary>
/// One line of a rating. <c>default</c> is no line: its entry is <c>default</c> too. Immutable; equal when all of it
/// is equal.
/// </summary>
/// <remarks>Место в рейтинге.</remarks>
/// <param name="Place">The place, from 1; every place occurs once.</param>
/// <param name="Entry">The application.</param>
/// <param name="TieUnresolved">Whether nothing in the order decides between this application and a neighbour: their
/// places rest on their ids alone.</param>
public readonly partial record struct RatingPosition(int Place, RatingEntry Entry, bool TieUnresolved);

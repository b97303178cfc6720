namespace SonkoRules.Analysis;

/// <summary>
/// The most by which another answer to one reading moves one application, whatever the other readings are.
/// <c>default</c> stands for no application. Immutable; equal when all of it is equal.
/// </summary>
/// <remarks>Наибольшее влияние толкования на заявку.</remarks>
/// <param name="ApplicationId">The id of the application.</param>
/// <param name="Places">The most places, zero or more.</param>
/// <param name="Score">The greatest difference of final scores, zero or more.</param>
/// <param name="Award">The greatest difference of subsidies, zero or more.</param>
/// <param name="DecidesWin">Whether the reading ever decides if the application wins.</param>
public readonly partial record struct GreatestMove(
    string ApplicationId, int Places, Points Score, Rubles Award, bool DecidesWin);

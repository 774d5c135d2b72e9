namespace Overenskommelse.Compacts;

/// <summary>What was done to forget a person, and what is left to do.</summary>
/// <param name="Places">
/// Where the id stood and no longer does, such as <c>Groups[development-group].Seats[3].Holder</c>, in the order of the facts. Empty when no fact carried it: nobody was
/// forgotten, and the id may be misspelt.
/// </param>
/// <param name="ToRead">Every name, purpose, question and reason among the facts: somebody has to read whether it still holds the person. Empty when there are none.</param>
public sealed record Forgotten(ValueList<string> Places, ValueList<FreeText> ToRead);

using NodaTime;

namespace GeoPolDomain.Cli.Answers;

/// <summary>From one day to another, both included.</summary>
/// <param name="From">The first day; null for no first.</param>
/// <param name="To">The last day; null for no last.</param>
internal sealed record DayRange(LocalDate? From, LocalDate? To);

namespace GeoPolDomain.Benchmarks.Measuring;

/// <summary>One way to do the work that is compared.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Run">Does the work once; what it returns is held until the clock has stopped.</param>
/// <param name="Operations">How many operations one run is, for work too small to be timed alone.</param>
/// <param name="Prepare">Makes ready for one run, outside of the time measured.</param>
/// <param name="Drop">Lets go of what one run made and could not return, outside of the time measured.</param>
internal sealed record Contender(string Name, Func<object?> Run, int Operations = 1, Action? Prepare = null, Action? Drop = null);

using System.Collections.Immutable;

namespace GeoPolDomain.Benchmarks.Measuring;

/// <summary>Finds results by name, so that it does not matter in which order contenders stand.</summary>
internal static class ResultSearch
{
    /// <exception cref="InvalidOperationException">Nobody has this name, or two have it.</exception>
    public static Result Named(this ImmutableArray<Result> results, string name) => results.Single(one => one.Name == name);
}

using System.Collections.Immutable;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Testing.Tests;

/// <summary>What an assertion says when it does not hold.</summary>
internal static class Failing
{
    public static string With(Action assertion) => Assert.Throws<DomainAssertionException>(assertion).Message.ReplaceLineEndings("\n");

    /// <summary>Lines as they stand below a sentence: the texts of the library may change, and how they are told may not.</summary>
    public static string Below(string text, string indent = "  ") => string.Concat(text.Split('\n').Select(line => $"\n{indent}{line}"));

    /// <summary>The reasons of an answer as they stand below a sentence.</summary>
    public static string Below(ImmutableArray<Reason> reasons) => string.Concat(reasons.Select(reason => $"\n  - {reason}"));
}

using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using GeoPolDomain.Benchmarks.Rivals.Plain;
using GeoPolDomain.Benchmarks.Rivals.Typed;

namespace GeoPolDomain.Benchmarks.Rivals;

/// <summary>Everything the library is measured beside.</summary>
internal static class RivalSet
{
    /// <summary>What the gates speak of: the records a competent user writes.</summary>
    public static IRival Reflection { get; } =
        new SystemTextJson<PlainDocument, PlainRecord>("System.Text.Json, reflection", new DefaultJsonTypeInfoResolver());

    public static IRival Generated { get; } =
        new SystemTextJson<PlainDocument, PlainRecord>("System.Text.Json, source generator", PlainContext.Default);

    /// <summary>Nearer to what the library promises: ids and codes have a type and are checked.</summary>
    public static IRival Typed { get; } =
        new SystemTextJson<TypedDocument, TypedRecord>("System.Text.Json, reflection, typed ids, positional", new DefaultJsonTypeInfoResolver());

    public static IRival Newtonsoft { get; } = new NewtonsoftJson();

    public static ImmutableArray<IRival> All { get; } = [Reflection, Generated, Typed, Newtonsoft];
}

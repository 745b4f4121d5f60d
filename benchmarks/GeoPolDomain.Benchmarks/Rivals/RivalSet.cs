using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using GeoPolDomain.Benchmarks.Rivals.ByHand;
using GeoPolDomain.Benchmarks.Rivals.Plain;
using GeoPolDomain.Benchmarks.Rivals.Typed;

namespace GeoPolDomain.Benchmarks.Rivals;

/// <summary>Everything the library is measured beside.</summary>
internal static class RivalSet
{
    private static readonly LineTypes PlainTypes =
        new(typeof(PlainHeader), typeof(PlainMembership), typeof(PlainContribution), typeof(PlainStatement), typeof(PlainReport));

    private static readonly LineTypes TypedTypes =
        new(typeof(TypedHeader), typeof(TypedMembership), typeof(TypedContribution), typeof(TypedStatement), typeof(TypedReport));

    /// <summary>What the gates speak of: the records a competent user writes.</summary>
    public static IRival Reflection { get; } =
        new SystemTextJson<PlainDocument, PlainRecord>(
            "System.Text.Json, reflection, plain", new DefaultJsonTypeInfoResolver(), PlainTypes);

    public static IRival Generated { get; } =
        new SystemTextJson<PlainDocument, PlainRecord>("System.Text.Json, source generator, plain", PlainContext.Default, PlainTypes);

    /// <summary>Nearer to what the library promises: ids and codes have a type and are checked.</summary>
    public static IRival Typed { get; } =
        new SystemTextJson<TypedDocument, TypedRecord>(
            "System.Text.Json, reflection, typed", new DefaultJsonTypeInfoResolver(), TypedTypes);

    /// <summary>The least code that anybody can write on the reader and the writer of System.Text.Json.</summary>
    public static IRival ByHand { get; } = new HandWritten();

    public static IRival Newtonsoft { get; } = new NewtonsoftJson(PlainTypes);

    public static ImmutableArray<IRival> All { get; } = [Reflection, Generated, Typed, ByHand, Newtonsoft];
}

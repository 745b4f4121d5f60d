using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>By what a body decides where the first test is not passed.</summary>
[JsonConverter(typeof(DescribedConverter<Fallback>))]
public sealed record Fallback : IDescribed<Fallback>
{
    private VoteTest test = null!;
    private BindingScope? binding;

    /// <summary>What must be passed instead.</summary>
    public required VoteTest Test { get => test; init => test = Given.Value(value); }

    /// <summary>Whom a decision reached in this way binds; the same as otherwise, where nothing is said.</summary>
    public BindingScope? Binding { get => binding; init => binding = value; }

    internal static Shape<Fallback> Shape { get; } = new ShapeBuilder<Fallback>()
        .Required("test", static r => ref r.test, VoteTest.Described)
        .Optional("binding", static r => ref r.binding)
        .Build(static blank => blank with { });

    static ObjectCodec<Fallback> IDescribed<Fallback>.Description => Shape;
}

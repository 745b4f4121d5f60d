using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>The second test of a rule, which a body applies when the first test is not passed.</summary>
[JsonConverter(typeof(DescribedConverter<Fallback>))]
public sealed record Fallback : IDescribed<Fallback>
{
    private VoteTest test = null!;
    private BindingScope? binding;

    /// <summary>The test that a vote must pass instead of the first test.</summary>
    public required VoteTest Test { get => test; init => test = Given.Value(value); }

    /// <summary>Which voters a decision adopted by the second test binds. Null means the same voters as under the first test.</summary>
    public BindingScope? Binding { get => binding; init => binding = value; }

    internal static Shape<Fallback> Shape { get; } = new ShapeBuilder<Fallback>()
        .Required("test", static r => ref r.test, VoteTest.Described)
        .Optional("binding", static r => ref r.binding)
        .Build(static blank => blank with { });

    static ObjectCodec<Fallback> IDescribed<Fallback>.Description => Shape;
}

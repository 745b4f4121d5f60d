using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>Records of several kinds with a common base, told apart by the member <c>kind</c>, wherever it stands.</summary>
internal sealed class Family<TBase>(params FamilyCase<TBase>[] cases) : ObjectCodec<TBase>
    where TBase : class
{
    /// <summary>The member that tells the cases apart.</summary>
    public const string MemberName = "kind";

    public override string Called => $"an object ({typeof(TBase).Name})";

    public override IEnumerable<IShape> Shapes => cases.SelectMany(one => one.Shapes);

    public override TBase ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start)
    {
        var ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = ahead.Says(MemberName);
            ahead.Read();
            if (!isKind)
            {
                ahead.TrySkip();
                continue;
            }

            if (ahead.TokenType == JsonTokenType.String)
                foreach (var one in cases)
                    if (ahead.Says(one.Kind))
                        return one.ReadMembers(ref reader, context, start);
            context.Report(ahead.TokenStartIndex, $"the kind must be one of {Kinds}");
            ObjectCodec.SkipMembers(ref reader);
            return null!;
        }

        context.Report(start, $"the member 'kind' is missing; it must be one of {Kinds}");
        ObjectCodec.SkipMembers(ref reader);
        return null!;
    }

    public override void WriteMembers(Utf8JsonWriter writer, TBase value) => CaseOf(value).WriteMembers(writer, value);

    public override bool AreEqual(TBase left, TBase right) =>
        ReferenceEquals(left, right) || CaseOf(left).AreEqual(left, right);

    public override int HashOf(TBase value) => CaseOf(value).HashOf(value);

    public override void Walk(TBase value, Walker walker) => CaseOf(value).Walk(value, walker);

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope)
    {
        writer.WriteStartArray("oneOf"u8);
        foreach (var shape in Shapes)
        {
            writer.WriteStartObject();
            scope.WriteReference(writer, shape);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private string Kinds => string.Join(", ", cases.Select(one => one.Kind));

    private FamilyCase<TBase> CaseOf(TBase value)
    {
        foreach (var one in cases)
            if (one.Holds(value))
                return one;
        throw new ArgumentException($"{value.GetType().Name} is not a case of {typeof(TBase).Name}.", nameof(value));
    }
}

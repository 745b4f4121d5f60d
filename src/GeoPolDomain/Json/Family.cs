using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>
/// Reads and writes records of several kinds that share a base type. The member <c>kind</c>, in any position, tells the kinds apart.
/// </summary>
internal sealed class Family<TBase>(params FamilyCase<TBase>[] cases) : ObjectCodec<TBase>
    where TBase : class
{
    /// <summary>The name of the member that tells the kinds apart.</summary>
    public const string MemberName = "kind";

    private static ReadOnlySpan<byte> Utf8MemberName => "kind"u8;

    public override string Called => $"an object ({typeof(TBase).Name})";

    public override ValueForm Form => new ValueForm.Object(() => cases.SelectMany(one => one.Shapes), IsFamily: true);

    public override TBase ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start)
    {
        var ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = ahead.HasText(Utf8MemberName);
            ahead.Read();
            if (!isKind)
            {
                ahead.TrySkip();
                continue;
            }

            if (ahead.TokenType == JsonTokenType.String)
                foreach (var one in cases)
                    if (ahead.HasText(one.Kind.EncodedUtf8Bytes))
                        return one.ReadMembers(ref reader, context, start);
            context.Report(ahead.TokenStartIndex, DocumentErrorCode.UnknownKind, $"the kind is not known here; it must be one of {Kinds}");
            ObjectCodec.SkipMembers(ref reader);
            return null!;
        }

        context.Report(start, DocumentErrorCode.MissingMember, $"the member 'kind' is missing; it must be one of {Kinds}");
        ObjectCodec.SkipMembers(ref reader);
        return null!;
    }

    public override bool TryReadPlainMembers(ref Cursor cursor, ReadContext context, out TBase value)
    {
        value = null!;
        // The kind stands first, or after members that are strings, such as the id.
        var ahead = cursor;
        do
        {
            if (!ahead.TryTakeString(out var name, out _) || !ahead.TryTake((byte)':') || !ahead.TryTakeString(out var text, out _))
                return false;
            if (!name.SequenceEqual(Utf8MemberName))
                continue;
            foreach (var one in cases)
                if (text.SequenceEqual(one.Kind.EncodedUtf8Bytes))
                    return one.TryReadPlainMembers(ref cursor, context, out value);
            return false;
        }
        while (ahead.TryTake((byte)','));
        return false;
    }

    public override void WriteMembers(JsonOutput output, TBase value) => CaseOf(value).WriteMembers(output, value);

    public override void Prefetch(TBase value, Prefetched part)
    {
        // To find out the case of a record, the record must be there.
        if (part != Prefetched.Record)
            CaseOf(value).Prefetch(value, part);
    }

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

/// <summary>One kind of record of a family.</summary>
internal abstract class FamilyCase<TBase>
    where TBase : class
{
    public abstract JsonEncodedText Kind { get; }

    public abstract IEnumerable<IShape> Shapes { get; }

    public static FamilyCase<TBase> Of<[DynamicallyAccessedMembers(Blank.Needs)] TCase>(Shape<TCase> shape)
        where TCase : class, TBase => new Case<TCase>(shape);

    public abstract bool Holds(TBase value);

    public abstract TBase ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start);

    public abstract bool TryReadPlainMembers(ref Cursor cursor, ReadContext context, out TBase value);

    public abstract void WriteMembers(JsonOutput output, TBase value);

    public abstract void Prefetch(TBase value, Prefetched part);

    public abstract void Walk(TBase value, Walker walker);

    private sealed class Case<[DynamicallyAccessedMembers(Blank.Needs)] TCase>(Shape<TCase> shape) : FamilyCase<TBase>
        where TCase : class, TBase
    {
        public override JsonEncodedText Kind { get; } = JsonEncodedText.Encode(shape.Kind!);

        public override IEnumerable<IShape> Shapes => [shape];

        public override bool Holds(TBase value) => value is TCase;

        public override TBase ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start) =>
            shape.ReadMembers(ref reader, context, start);

        public override bool TryReadPlainMembers(ref Cursor cursor, ReadContext context, out TBase value)
        {
            var isRead = shape.TryReadPlainMembers(ref cursor, context, out var one);
            value = one;
            return isRead;
        }

        public override void WriteMembers(JsonOutput output, TBase value) => shape.WriteMembers(output, (TCase)value);

        public override void Prefetch(TBase value, Prefetched part) => shape.Prefetch((TCase)value, part);

        public override void Walk(TBase value, Walker walker) => shape.Walk((TCase)value, walker);
    }
}

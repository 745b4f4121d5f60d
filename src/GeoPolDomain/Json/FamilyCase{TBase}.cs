using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>One case of a family.</summary>
internal abstract class FamilyCase<TBase>
    where TBase : class
{
    public abstract string Kind { get; }

    public abstract IEnumerable<IShape> Shapes { get; }

    public static FamilyCase<TBase> Of<TCase>(Shape<TCase> shape) where TCase : class, TBase => new Case<TCase>(shape);

    public abstract bool Holds(TBase value);

    public abstract TBase ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start);

    public abstract void WriteMembers(Utf8JsonWriter writer, TBase value);

    public abstract void Walk(TBase value, Walker walker);

    private sealed class Case<TCase>(Shape<TCase> shape) : FamilyCase<TBase>
        where TCase : class, TBase
    {
        public override string Kind => shape.Kind!;

        public override IEnumerable<IShape> Shapes => [shape];

        public override bool Holds(TBase value) => value is TCase;

        public override TBase ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start) =>
            shape.ReadMembers(ref reader, context, start);

        public override void WriteMembers(Utf8JsonWriter writer, TBase value) => shape.WriteMembers(writer, (TCase)value);

        public override void Walk(TBase value, Walker walker) => shape.Walk((TCase)value, walker);
    }
}

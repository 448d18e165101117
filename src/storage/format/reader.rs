//! Reading the parts of a file: a field that this program does not know is refused, or passed over in a file of a newer
//! format.
//!
//! The types refuse unknown fields, as a slip of the pen must not lose what was written. Where they are to be passed over, a
//! deserializer around the real one takes those fields away before the types see them. What is read so is never written back.
//!
//! Both ways lead through the same deserializer: for each way of its own, all the types would be compiled once more.

use serde::Deserializer;
use serde::de::{
    DeserializeSeed, EnumAccess, Error, IgnoredAny, IntoDeserializer as _, MapAccess, SeqAccess, VariantAccess, Visitor,
};

/// The fields of a part.
type Fields = &'static [&'static str];

/// What becomes of the fields that a part does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unknown {
    /// They are a fault.
    Refused,
    /// They are left out.
    PassedOver,
}

/// A deserializer, a visitor or an access, whatever it is put around.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<T> {
    inner: T,
    unknown: Unknown,
    /// Set around the fields of a part that are told from others: those that are known.
    fields: Option<Fields>,
}

impl Unknown {
    /// Puts a reader around `inner`.
    pub(super) fn around<T>(self, inner: T) -> Reader<T> {
        Reader { inner, unknown: self, fields: None }
    }

    /// Puts a reader around what has these fields.
    fn around_part<T>(self, inner: T, fields: Fields) -> Reader<T> {
        Reader { inner, unknown: self, fields: (self == Self::PassedOver).then_some(fields) }
    }
}

/// Passed on as they are: nothing that could hold a part.
macro_rules! plainly {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.inner.$method(visitor)
        })*
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Reader<D> {
    type Error = D::Error;

    plainly! {
        deserialize_any deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8
        deserialize_u16 deserialize_u32 deserialize_u64 deserialize_f32 deserialize_f64 deserialize_char deserialize_str
        deserialize_string deserialize_bytes deserialize_byte_buf deserialize_unit deserialize_identifier
        deserialize_ignored_any
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_option(self.unknown.around(visitor))
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_unit_struct(name, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_newtype_struct(name, self.unknown.around(visitor))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_seq(self.unknown.around(visitor))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_tuple(length, self.unknown.around(visitor))
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_tuple_struct(name, length, self.unknown.around(visitor))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_map(self.unknown.around(visitor))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: Fields,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_struct(name, fields, self.unknown.around_part(visitor, fields))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: Fields,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_enum(name, variants, self.unknown.around(visitor))
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Reader<V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.inner.expecting(formatter)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.inner.visit_some(self.unknown.around(deserializer))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.inner.visit_newtype_struct(self.unknown.around(deserializer))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.inner.visit_seq(self.unknown.around(access))
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.inner.visit_map(Reader { inner: access, unknown: self.unknown, fields: self.fields })
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.inner.visit_enum(self.unknown.around(access))
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Reader<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.inner.deserialize(self.unknown.around(deserializer))
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Reader<A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.inner.next_element_seed(self.unknown.around(seed))
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Reader<A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        let Some(fields) = self.fields else { return self.inner.next_key_seed(self.unknown.around(seed)) };
        while let Some(key) = self.inner.next_key::<String>()? {
            if fields.contains(&key.as_str()) {
                return seed.deserialize(key.into_deserializer()).map(Some);
            }
            self.inner.next_value::<IgnoredAny>()?;
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.inner.next_value_seed(self.unknown.around(seed))
    }
}

impl<'de, A: EnumAccess<'de>> EnumAccess<'de> for Reader<A> {
    type Error = A::Error;
    type Variant = Reader<A::Variant>;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self::Variant), A::Error> {
        let (value, variant) = self.inner.variant_seed(seed)?;
        Ok((value, self.unknown.around(variant)))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Reader<A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.inner.unit_variant()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, A::Error> {
        self.inner.newtype_variant_seed(self.unknown.around(seed))
    }

    fn tuple_variant<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, A::Error> {
        self.inner.tuple_variant(length, self.unknown.around(visitor))
    }

    fn struct_variant<V: Visitor<'de>>(self, fields: Fields, visitor: V) -> Result<V::Value, A::Error> {
        self.inner.struct_variant(fields, self.unknown.around_part(visitor, fields))
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Part {
        name: String,
        #[serde(default)]
        inner: Option<Box<Part>>,
        #[serde(default)]
        list: Vec<Choice>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    enum Choice {
        Empty,
        Named { value: u32 },
        Wrapped(Box<Part>),
    }

    fn read(text: &str) -> Result<Part, ron::Error> {
        let mut deserializer = ron::Deserializer::from_str(text).map_err(|error| error.code)?;
        Part::deserialize(Unknown::PassedOver.around(&mut deserializer))
    }

    fn part(name: &str) -> Part {
        Part { name: name.to_owned(), inner: None, list: Vec::new() }
    }

    #[test]
    fn unknown_fields_are_passed_over_at_every_depth() {
        let text = r#"Part(
            budget: Money(amount: 3, note: "a, (b"), name: "a", inner: Some(Part(name: "b", later: [1, 2])),
            list: [Empty, Named(value: 4, extra: {"x": 'y'}), Wrapped(Part(name: "c", other: None))],
        )"#;
        let list = vec![Choice::Empty, Choice::Named { value: 4 }, Choice::Wrapped(Box::new(part("c")))];
        assert_eq!(read(text), Ok(Part { name: "a".to_owned(), inner: Some(Box::new(part("b"))), list }));
    }

    #[test]
    fn what_is_missing_is_still_told() {
        let error = read("Part(titles: 3)").unwrap_err();
        assert!(matches!(error, ron::Error::MissingStructField { field: "name", .. }), "{error:?}");
    }
}

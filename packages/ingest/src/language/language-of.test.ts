import { describe, expect, test } from 'vitest'

import { languageOf } from './language-of.ts'

describe('the language of a text', () => {
  test.each([
    ['en', 'The harbour council met on Tuesday and agreed to close the northern quay for repairs.'],
    ['en', 'Mara Venn met Oskar Lind in Tallinn.'],
    ['en', 'BREAKING: BLACKOUT IN HALDEN'],
    ['en', 'Venn, Lind, Kostrova, Abu Harun'],
    ['en', '12345 — 67'],
    ['en', ''],
    ['de', 'Der Hafenrat hat am Dienstag beschlossen, den nördlichen Kai zu schließen.'],
    ['fr', 'Le conseil du port a décidé mardi de fermer le quai nord pour des réparations.'],
    ['es', 'El consejo del puerto decidió el martes cerrar el muelle norte por obras.'],
    ['ru', 'Совет порта решил закрыть северный причал'],
    ['uk', 'Рада порту вирішила у вівторок закрити північний причал через ремонт'],
    ['ar', 'قرر مجلس الميناء إغلاق الرصيف الشمالي'],
    ['zh', '港务委员会星期二决定关闭北码头'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  test('foreign names and one foreign sentence do not make an English article foreign', () => {
    const article =
      'Şükrü Özgür met Žofie Dvořáková in Łódź. "Wir haben lange geredet", she said in German. The two agreed to ' +
      'meet again in the spring, and the council will vote on their plan before the end of the month.'
    expect(languageOf(article)).toBe('en')
  })
})
